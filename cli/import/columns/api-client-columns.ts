import { type KindColumns, NAMES, number, text, yesNo } from './column.ts'

export const API_CLIENT_COLUMNS: KindColumns = {
  columns: {
    id: text('id'),
    ...NAMES,
    secret_hash: text('secretHash'),
    mode: text('mode'),
    per_minute: number('perMinute'),
    revoked: yesNo('revoked'),
  },
}
