import { expect, test } from 'vitest'
import * as z from 'zod'
import { Limit } from '#shared/domain/deadline/limit.ts'
import { parse } from './parse.ts'

const refusal = (value: unknown) => {
  try {
    return parse(z.strictObject({ 'a/b': Limit }), value, '/body')
  } catch (error) {
    return error
  }
}

test('names each wrong field by its pointer, in both languages', () => {
  expect(refusal({ 'a/b': { amount: 367, unit: 'working_day' } })).toMatchObject({
    code: 'input.invalid',
    fields: [
      { pointer: '/body/a~1b/amount', message: expect.stringContaining('a year'), zh: expect.stringContaining('366') },
    ],
  })
  expect(refusal({ 'a/b': { amount: 'CANARY', unit: 'working_day' } })).toMatchObject({
    fields: [
      {
        pointer: '/body/a~1b/amount',
        message: expect.not.stringContaining('CANARY'),
        zh: expect.stringMatching(/期望 数字，实际接收 string/),
      },
    ],
  })
})
