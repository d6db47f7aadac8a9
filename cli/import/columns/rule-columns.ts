import { type KindColumns, LIMIT, text } from './column.ts'

export const RULE_COLUMNS: KindColumns = {
  columns: {
    id: text('id'),
    category: text('category'),
    area: text('area'),
    lead_type: text('lead', 'type'),
    lead_agency: text('lead', 'agency'),
    ...LIMIT,
  },
}
