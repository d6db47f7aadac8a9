import { type KindColumns, NAMES, number, text, VALIDITY } from './column.ts'
import { hoursOf } from './hours.ts'

export const AGENCY_COLUMNS: KindColumns = {
  columns: {
    id: text('id'),
    ...NAMES,
    type: text('type'),
    area: text('area'),
    parent: text('parent'),
    level: text('level'),
    kind: text('kind'),
    hours: { path: ['hours'], read: hoursOf },
    shards: number('shards'),
    connector: text('connector', 'kind'),
    connector_url: text('connector', 'url'),
    consumer_account: text('consumerAccount'),
    ...VALIDITY,
  },
}
