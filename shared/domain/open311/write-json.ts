import { type Answer, type Cell, isList, type Row } from './answer.ts'

/** GeoReport v2 in JSON: lists are bare arrays, absent values null. */
export const writeJson = (answer: Answer): string =>
  JSON.stringify('row' in answer ? plain(answer.row) : answer.rows.map(plain))

const plain = (row: Row): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([field, cell]) => [field, plainCell(cell)]))

const plainCell = (cell: Cell): unknown =>
  isList(cell) ? cell.rows.map(row => (typeof row === 'string' ? row : plain(row))) : cell
