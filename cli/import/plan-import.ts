import type * as z from 'zod'
import { ENTRY_SCHEMAS, type EntryOf, type RegistryKind } from '#shared/domain/registry/entries.ts'
import { type BadRow, BadRows } from './bad-row.ts'
import { gridFaults } from './grid-faults.ts'
import { KIND_COLUMNS } from './kind-columns.ts'
import { planCalendar } from './plan-calendar.ts'
import { type CategoryFiles, planCategories } from './plan-categories.ts'
import { planJson } from './plan-json.ts'
import type { Plan, PlannedEntry } from './planned-entry.ts'
import { readRows } from './read-rows.ts'
import type { SourceFile } from './source-file.ts'

/** What a file asks for, without asking anybody. `beside` belongs to categories in CSV. Throws BadRows and nothing else. */
export function planImport<K extends RegistryKind>(kind: K, source: SourceFile, beside?: CategoryFiles): Plan<K> {
  const { entries, bad } = read(kind, source, beside) as { entries: PlannedEntry<K>[]; bad: BadRow[] }
  const first = new Map<string, number>()
  const once: PlannedEntry<K>[] = []
  for (const planned of entries) {
    const { id } = planned.entry
    const before = first.get(id)
    if (before === undefined) {
      first.set(id, planned.line)
      once.push(planned)
    } else
      bad.push({ file: planned.file, line: planned.line, column: 'id', reason: `“${id}” stands in line ${before} too` })
  }
  const faults = kind === 'grid' ? gridFaults(once as PlannedEntry<'grid'>[]) : undefined
  const all = [...bad, ...(faults?.bad ?? [])].sort((a, b) => a.line - b.line)
  const wrong = new Set(faults?.bad.map(({ line }) => line))
  return {
    kind,
    entries: once.filter(({ line }) => !wrong.has(line)),
    bad: all,
    ...(faults && { warnings: faults.warnings }),
  }
}

function read(kind: RegistryKind, source: SourceFile, beside: CategoryFiles | undefined) {
  if (/\.(geo)?json$/i.test(source.file)) return planJson(kind, source)
  if (kind === 'category') {
    if (beside) return planCategories(source, beside)
    throw new BadRows([
      { file: source.file, line: 1, reason: 'Categories in CSV need a second file, their conditions' },
    ])
  }
  if (kind === 'calendar') return planCalendar(source)
  if (kind === 'policy') throw new BadRows([{ file: source.file, line: 1, reason: 'Policies come as a JSON file' }])
  const schema: z.ZodType = ENTRY_SCHEMAS[kind]
  const { rows, bad } = readRows(source, KIND_COLUMNS[kind], schema)
  const entries = rows.map(({ value, line }) => ({ entry: value as EntryOf<typeof kind>, file: source.file, line }))
  return { entries, bad }
}
