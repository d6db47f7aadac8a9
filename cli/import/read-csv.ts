import { CsvError, parse } from 'csv-parse/sync'
import { type BadRow, BadRows } from './bad-row.ts'

export interface CsvRow {
  readonly line: number
  /** Cells by column; empty ones are absent. */
  readonly cells: ReadonlyMap<string, string>
}

export interface CsvFile {
  readonly columns: readonly string[]
  readonly rows: readonly CsvRow[]
  readonly bad: readonly BadRow[]
}

/** A CSV file with a header line, with or without BOM. Throws BadRows where it is no CSV file at all. */
export function readCsv(text: string, file: string): CsvFile {
  const [header, ...records] = parseRecords(text, file)
  if (!header) throw new BadRows([{ file, line: 1, reason: 'The file is empty: its first line must name the columns' }])
  const columns = header.cells
  const twice = columns.find((column, index) => columns.indexOf(column) < index)
  if (twice !== undefined)
    throw new BadRows([{ file, line: 1, column: twice, reason: 'The column stands there twice' }])
  const rows: CsvRow[] = []
  const bad: BadRow[] = []
  for (const { line, cells } of records) {
    if (cells.every(cell => cell === '')) continue
    if (cells.length !== columns.length) {
      bad.push({ file, line, reason: `The row has ${cells.length} cells, the header ${columns.length} columns` })
      continue
    }
    const filled = columns.map((column, index): [string, string] => [column, cells[index] ?? ''])
    rows.push({ line, cells: new Map(filled.filter(([, cell]) => cell !== '')) })
  }
  return { columns, rows, bad }
}

function parseRecords(text: string, file: string): { line: number; cells: string[] }[] {
  let before = 0
  try {
    const records = parse(text, { bom: true, trim: true, relax_column_count: true, info: true }) as unknown as {
      record: string[]
      info: { lines: number }
    }[]
    return records.map(({ record, info }) => {
      // The parser counts the line a record ends in; people look for the one it begins in.
      const line = before + 1
      before = info.lines
      return { line, cells: record }
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : before + 1
    throw new BadRows([{ file, line, reason: `This is no CSV: ${error.message}` }])
  }
}
