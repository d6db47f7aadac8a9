import { type KindColumns, text } from './column.ts'

const SEPARATOR = '|'
const list = (...path: string[]) => ({ ...text(...path), read: (cell: string) => cell.split(SEPARATOR) })

/** How people call each category: a file of its own, because it grows faster than the taxonomy. */
export const SYNONYM_COLUMNS: KindColumns = { columns: { category: text('category'), zh: list('zh'), en: list('en') } }
