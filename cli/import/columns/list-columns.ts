import { type KindColumns, NAMES, text } from './column.ts'

export const LIST_COLUMNS: KindColumns = {
  columns: { id: text('id'), ...NAMES, status: text('status'), based_on: text('basedOn') },
}
