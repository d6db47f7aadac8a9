import { type Answer, type Cell, isList, type Row } from './answer.ts'

/** GeoReport v2 in XML: absent values are empty elements. Any text comes out well-formed. */
export function writeXml(answer: Answer): string {
  const inner = 'row' in answer ? fields(answer.row) : rowsOf(answer.item, answer.rows)
  return `<?xml version="1.0" encoding="utf-8"?>\n<${answer.root}>${inner}</${answer.root}>\n`
}

function rowsOf(item: string, rows: readonly (Row | string)[]): string {
  let text = ''
  for (const row of rows) text += `<${item}>${typeof row === 'string' ? escaped(row) : fields(row)}</${item}>`
  return text
}

function fields(row: Row): string {
  let text = ''
  for (const field in row) text += `<${field}>${content(row[field] ?? null)}</${field}>`
  return text
}

function content(cell: Cell): string {
  if (cell === null) return ''
  if (isList(cell)) return rowsOf(cell.item, cell.rows)
  return typeof cell === 'string' ? escaped(cell) : String(cell)
}

const SPECIAL = /[<>&"'\r]/
const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
}
/** What XML 1.0 cannot hold in any spelling: most control characters, half surrogate pairs, two non-characters. */
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u
const EVERY_UNSPEAKABLE = new RegExp(UNSPEAKABLE.source, 'gu')
const EVERY_SPECIAL = new RegExp(SPECIAL.source, 'g')

function escaped(text: string): string {
  const sayable = UNSPEAKABLE.test(text) ? text.replace(EVERY_UNSPEAKABLE, '\u{FFFD}') : text
  return SPECIAL.test(sayable) ? sayable.replace(EVERY_SPECIAL, found => ENTITIES[found] ?? '') : sayable
}
