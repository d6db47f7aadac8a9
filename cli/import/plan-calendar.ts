import { CalendarYear } from '#shared/domain/registry/entries.ts'
import type { BadRow } from './bad-row.ts'
import { DAY_COLUMNS } from './columns/day-columns.ts'
import type { PlannedEntry } from './planned-entry.ts'
import { readRows } from './read-rows.ts'
import type { SourceFile } from './source-file.ts'

const Day = CalendarYear.shape.days.element

/** One entry for each year that has a day in the file. */
export function planCalendar(source: SourceFile): { entries: PlannedEntry<'calendar'>[]; bad: BadRow[] } {
  const { rows, bad } = readRows(source, DAY_COLUMNS, Day)
  const years = new Map<string, PlannedEntry<'calendar'>>()
  for (const { value, line } of rows) {
    const id = value.date.slice(0, 4)
    const year = years.get(id) ?? { entry: { id, days: [] }, file: source.file, line }
    if (year.entry.days.some(({ date }) => date === value.date)) {
      bad.push({ file: source.file, line, column: 'date', reason: `${value.date} stands there twice` })
      continue
    }
    years.set(id, { ...year, entry: { id, days: [...year.entry.days, value] } })
  }
  return { entries: [...years.values()], bad }
}
