import { type KindColumns, text, VALIDITY } from './column.ts'

export const POST_COLUMNS: KindColumns = {
  columns: {
    id: text('id'),
    role: text('role'),
    person: text('person'),
    agency: text('at', 'agency'),
    area: text('at', 'area'),
    stand_in: text('standIn'),
    stand_in_from: text('standInFrom'),
    stand_in_to: text('standInTo'),
    leader: text('leader'),
    ...VALIDITY,
  },
}
