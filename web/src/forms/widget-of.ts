import type { JsonSchema } from './json-schema.ts'

export type Widget =
  | 'agency'
  | 'agencies'
  | 'area'
  | 'category'
  | 'choice'
  | 'condition'
  | 'group'
  | 'number'
  | 'own-photos'
  | 'photos'
  | 'position'
  | 'text'
  | 'time'
  | 'words'
  | 'yes-no'

/** Fields whose names say more than their types. */
const BY_NAME: Readonly<Record<string, Widget>> = {
  ...{ agency: 'agency', fallback: 'agency', assists: 'agencies', category: 'category', condition: 'condition' },
  ...{ photos: 'photos', before: 'photos', after: 'photos', position: 'position', area: 'area', words: 'words' },
}

/** How a field of an action is entered. */
export function widgetOf(name: string, schema: JsonSchema): Widget {
  const named = schema.widget ?? BY_NAME[name]
  if (named) return named
  if (schema.enum) return 'choice'
  switch (schema.type) {
    case 'boolean':
      return 'yes-no'
    case 'integer':
    case 'number':
      return 'number'
    case 'object':
      return 'group'
    default:
      return schema.format === 'date-time' ? 'time' : 'text'
  }
}
