import type * as z from 'zod'
import { type BadRow, BadRows } from './bad-row.ts'
import { columnOf } from './column-of.ts'
import type { Draft, KindColumns } from './columns/column.ts'
import { type CsvRow, readCsv } from './read-csv.ts'

export interface ReadRow<T> {
  readonly value: T
  readonly line: number
}

/** Reads a file's rows by its columns and checks each with `schema`. Throws BadRows where the header itself is wrong. */
export function readRows<S extends z.ZodType>(
  { file, text }: { readonly file: string; readonly text: string },
  kind: KindColumns,
  schema: S,
): { rows: ReadRow<z.infer<S>>[]; bad: BadRow[] } {
  const csv = readCsv(text, file)
  const unknown = csv.columns.filter(column => !Object.hasOwn(kind.columns, column) && !kind.leftOut?.includes(column))
  if (unknown.length > 0) {
    const known = Object.keys(kind.columns).join(', ')
    const reason = `There is no such column; there are ${known}`
    throw new BadRows(unknown.map(column => ({ file, line: 1, column, reason })))
  }
  const rows: ReadRow<z.infer<S>>[] = []
  const bad: BadRow[] = [...csv.bad]
  for (const row of csv.rows) {
    const read = readRow(row, kind, schema)
    if ('value' in read) rows.push({ value: read.value, line: row.line })
    else bad.push(...read.issues.map(issue => ({ file, line: row.line, ...explain(issue, row, kind) })))
  }
  return { rows, bad }
}

type Read<S extends z.ZodType> = { readonly value: z.infer<S> } | { readonly issues: readonly z.core.$ZodIssue[] }

function readRow<S extends z.ZodType>(row: CsvRow, kind: KindColumns, schema: S): Read<S> {
  const draft = draftOf(row, kind)
  const checked = kind.draft?.safeParse(draft)
  if (checked && !checked.success) return { issues: checked.error.issues }
  const parsed = schema.safeParse(kind.finish ? kind.finish(draft) : draft)
  return parsed.success ? { value: parsed.data } : { issues: parsed.error.issues }
}

function draftOf({ cells }: CsvRow, { columns }: KindColumns): Draft {
  const draft: Record<string, unknown> = {}
  for (const [name, { path, read }] of Object.entries(columns)) {
    const cell = cells.get(name)
    if (cell !== undefined) place(draft, path, read ? read(cell) : cell)
  }
  return draft
}

function place(into: Record<string | number, unknown>, path: readonly (string | number)[], value: unknown): void {
  const [step = '', ...rest] = path
  if (rest.length === 0) {
    into[step] = value
    return
  }
  into[step] ??= typeof rest[0] === 'number' ? [] : {}
  place(into[step] as Record<string | number, unknown>, rest, value)
}

function explain(issue: z.core.$ZodIssue, { cells }: CsvRow, { columns }: KindColumns): Omit<BadRow, 'file' | 'line'> {
  const path = issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))
  const column = columnOf(columns, path)
  // With a discriminator the issue names its own column.
  if (issue.code === 'invalid_union' && issue.discriminator === undefined) {
    const choices = Object.keys(columns).filter(name => columns[name]?.path[0] === path[0])
    if (choices.length > 1)
      return { column: choices.join(' / '), reason: 'exactly one of them must be filled in rightly' }
  }
  const cell = column === undefined ? undefined : cells.get(column)
  const reason = column !== undefined && cell === undefined ? 'is empty' : `${quoted(cell)}${issue.message}`
  return { ...(column !== undefined && { column }), reason }
}

const quoted = (cell: string | undefined) => (cell === undefined ? '' : `“${cell.slice(0, 60)}”: `)
