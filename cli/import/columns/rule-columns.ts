import { choices, type KindColumns, LIMIT, number, text } from './column.ts'

export const RULE_COLUMNS: KindColumns = {
  columns: {
    id: text('id'),
    category: text('category'),
    area: text('area'),
    lead_type: text('lead', 'type'),
    lead_agency: text('lead', 'agency'),
    when: text('when'),
    order: number('order'),
    assists: choices('assists'),
    town: text('town'),
    closing: text('closing'),
    ruling: text('ruling'),
    ...LIMIT,
  },
}
