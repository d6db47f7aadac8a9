import { type Draft, type KindColumns, LIMIT, NAMES, text, yesNo } from './column.ts'

const CODES = { origin: text('origin'), kind: text('kind'), code: text('code') }

/** Origin, kind and code are one id: `GB.event.0110`. */
const withId = ({ origin, kind, code, ...rest }: Draft): Draft => ({ id: [origin, kind, code].join('.'), ...rest })

export const CATEGORY_COLUMNS: KindColumns = {
  columns: {
    ...CODES,
    ...NAMES,
    major_class_zh: text('majorClass', 'zh'),
    major_class_en: text('majorClass', 'en'),
    field: text('field'),
    severity: text('severity'),
    public_place: yesNo('publicPlace'),
    emergency: text('emergency'),
    note_zh: text('note', 'zh'),
    note_en: text('note', 'en'),
  },
  leftOut: ['lead_department_zh', 'handling_department_zh'],
  finish: draft => ({ ...withId(draft), conditions: [] }),
}

/** Each row is one condition of a category; `category` becomes the category's id. */
export const CONDITION_COLUMNS: KindColumns = {
  columns: {
    ...CODES,
    condition: text('condition', 'id'),
    condition_zh: text('condition', 'name', 'zh'),
    condition_en: text('condition', 'name', 'en'),
    limit: { ...LIMIT.limit, path: ['condition', 'limit', 'amount'] },
    unit: text('condition', 'limit', 'unit'),
    mode: text('condition', 'limit', 'mode'),
    limit_source: text('condition', 'limitSource'),
    closing_zh: text('condition', 'closing', 'zh'),
    closing_en: text('condition', 'closing', 'en'),
  },
  finish(draft) {
    const { id, condition } = withId(draft)
    return { category: id, condition }
  },
}
