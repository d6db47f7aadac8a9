import { expect, test } from 'vitest'
import inputs from '#shared/domain/case/action-inputs.json' with { type: 'json' }
import type { JsonSchema } from './json-schema.ts'
import { wrongFields } from './wrong-fields.ts'

const of = (action: keyof typeof inputs, values: Record<string, unknown>) =>
  wrongFields(inputs[action] as JsonSchema, values)

test('names what the schema of an action cannot take, and why, inside of groups too', () => {
  expect(of('lead.requestReturn', { basis: '道路养护职责' })).toEqual([{ pointer: '/basis', why: 'form' }])
  expect(of('lead.requestExtension', { more: { amount: 0 } })).toEqual([
    { pointer: '/more/amount', why: 'above', n: 0 },
  ])
  expect(of('lead.requestExtension', { more: { amount: 9000 } })).toMatchObject([{ why: 'most', n: 8784 }])
  expect([0, 6, 4.5].map(stars => of('case.rate', { stars })[0]?.why)).toEqual(['least', 'most', 'whole'])
})

test('says nothing of what is right or left empty', () => {
  expect(of('lead.requestReturn', { basis: ' 330106.GB.event.0110 ', words: '随便写' })).toEqual([])
  expect(of('lead.requestReturn', { basis: '' })).toEqual([])
  expect([Number.NaN, 5].flatMap(stars => of('case.rate', { stars }))).toEqual([])
  expect(of('lead.requestSuspension', { until: new Date(0).toISOString() })).toEqual([])
})
