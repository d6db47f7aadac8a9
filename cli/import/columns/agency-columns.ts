import { type KindColumns, NAMES, number, text, VALIDITY } from './column.ts'

export const AGENCY_COLUMNS: KindColumns = {
  columns: {
    id: text('id'),
    ...NAMES,
    type: text('type'),
    area: text('area'),
    parent: text('parent'),
    level: text('level'),
    kind: text('kind'),
    shards: number('shards'),
    consumer_account: text('consumerAccount'),
    ...VALIDITY,
  },
}
