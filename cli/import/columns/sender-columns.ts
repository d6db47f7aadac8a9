import { type KindColumns, NAMES, text } from './column.ts'

export const SENDER_COLUMNS: KindColumns = {
  columns: { id: text('id'), ...NAMES, sender_id: text('senderId'), agency: text('agency') },
}
