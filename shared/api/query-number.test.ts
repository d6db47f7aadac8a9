import { expect, test } from 'vitest'
import * as z from 'zod'
import { queryNumber } from './query-number.ts'

const Limit = queryNumber(z.int().min(-9).max(100))

test.each([
  ['7', 7],
  ['-3', -3],
  ['007', 7],
])('%j is a number', (text, number) => expect(Limit.parse(text)).toBe(number))

test.each(['', ' ', '0x1e', '1e1', ' 7', '7 ', '+7', '1,2', 'seven', '7.5', '101', 'Infinity'])('%j is none', text =>
  expect(Limit.safeParse(text).success).toBe(false),
)

test('what is left out is the default, and the contract says number', () => {
  expect(z.object({ limit: Limit.default(50) }).parse({})).toEqual({ limit: 50 })
  expect(z.toJSONSchema(Limit, { io: 'input' })).toMatchObject({ type: 'integer', minimum: -9, maximum: 100 })
})
