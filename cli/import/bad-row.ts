/** What is wrong with one row of a file, in words for whoever keeps the file. */
export interface BadRow {
  readonly file: string
  /** Line of a CSV file; number of the item, from 1, in JSON and GeoJSON. */
  readonly line: number
  readonly column?: string
  readonly reason: string
}

export const sentenceOf = ({ file, line, column, reason }: BadRow): string =>
  `${file}:${line}${column === undefined ? '' : `, column ${column}`}: ${reason}`

/** The only error that reading a file throws or that a file's content causes. */
export class BadRows extends Error {
  readonly rows: readonly BadRow[]

  constructor(rows: readonly BadRow[]) {
    const shown = rows.slice(0, 20).map(sentenceOf)
    const more = rows.length > shown.length ? [`… and ${rows.length - shown.length} more`] : []
    super([`${rows.length} bad row${rows.length === 1 ? '' : 's'}. Nothing was written.`, ...shown, ...more].join('\n'))
    this.name = 'BadRows'
    this.rows = rows
  }
}
