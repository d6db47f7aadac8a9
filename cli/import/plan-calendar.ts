import { checkYearOrder } from '#shared/domain/calendar/check-year-order.ts'
import { CalendarYear } from '#shared/domain/registry/entries.ts'
import type { BadRow } from './bad-row.ts'
import { DAY_COLUMNS } from './columns/day-columns.ts'
import type { PlannedEntry } from './planned-entry.ts'
import { readRows } from './read-rows.ts'
import type { SourceFile } from './source-file.ts'

const Day = CalendarYear.shape.days.element

/** One entry for each year that has a day in the file; years come in order and without a gap. */
export function planCalendar(source: SourceFile): { entries: PlannedEntry<'calendar'>[]; bad: BadRow[] } {
  const { rows, bad } = readRows(source, DAY_COLUMNS, Day)
  const years = new Map<string, PlannedEntry<'calendar'>>()
  for (const { value, line } of rows) {
    const id = value.date.slice(0, 4)
    const year = years.get(id) ?? { entry: { id, days: [] }, file: source.file, line }
    const same = year.entry.days.find(({ date }) => date === value.date)
    if (same) {
      const reason = same.kind === value.kind ? 'stands there twice' : 'is both off and work'
      bad.push({ file: source.file, line, column: 'date', reason: `${value.date} ${reason}` })
      continue
    }
    years.set(id, { ...year, entry: { id, days: [...year.entry.days, value] } })
  }
  const entries = [...years.values()]
  for (const { pointer, message } of checkYearOrder(entries.map(({ entry }) => entry.id))) {
    const { line } = entries[Number(pointer.split('/')[1])] ?? { line: 1 }
    bad.push({ file: source.file, line, column: 'date', reason: message })
  }
  return { entries, bad }
}
