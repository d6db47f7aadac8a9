import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'

/** A CSV file with a header, every row checked. */
export function readTable<Row extends z.ZodType>(file: string, row: Row): z.infer<Row>[] {
  const rows: unknown = parse(readFileSync(file, 'utf8'), { columns: true, skip_empty_lines: true, bom: true })
  return z.array(row).parse(rows)
}
