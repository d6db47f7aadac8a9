import { expect, test } from 'vitest'
import { filled, missingFields } from './missing-fields.ts'

const schema = {
  type: 'object',
  required: ['words', 'more', 'before'],
  properties: {
    words: { type: 'string' },
    note: { type: 'string' },
    before: { type: 'array', minItems: 1 },
    more: {
      type: 'object',
      required: ['amount'],
      properties: { amount: { type: 'number' }, unit: { type: 'string' } },
    },
  },
}

test('names everything demanded that is not there, inside of groups too', () => {
  expect(missingFields(schema, {})).toEqual(['/words', '/before', '/more/amount'])
  expect(missingFields(schema, { words: '', before: [], more: { amount: Number.NaN } })).toHaveLength(3)
  expect(missingFields(schema, { words: 'x', before: ['p'], more: { amount: 1 } })).toEqual([])
})

test('sends nothing that was left empty', () => {
  expect(filled({ words: ' a ', note: '', agency: undefined, n: 0, no: false, photos: [] })).toEqual({
    ...{ words: 'a', n: 0, no: false, photos: [] },
  })
})
