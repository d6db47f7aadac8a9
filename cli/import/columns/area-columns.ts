import { BOX, type KindColumns, NAMES, text, VALIDITY } from './column.ts'

export const AREA_COLUMNS: KindColumns = {
  columns: {
    id: text('id'),
    code: text('code'),
    ...NAMES,
    level: text('level'),
    parent: text('parent'),
    ...BOX,
    successor: text('successor'),
    ...VALIDITY,
  },
}
