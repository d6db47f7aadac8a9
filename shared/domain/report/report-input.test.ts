import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '#test/support/any-text.ts'
import { photo } from '#test/support/sample-case.ts'
import { ReportInput } from './report-input.ts'

test('words alone are a report: everything else may be found out', () => {
  expect(ReportInput.parse({ words: ' 井盖🚧坏了𠮷 ' })).toEqual({
    onBehalf: false,
    words: '井盖🚧坏了𠮷',
    place: {},
    photos: [],
  })
})

test('all of it', () => {
  const whole = {
    words: '井盖坏了',
    place: { position: { lat: 30.27, lon: 120.13 }, area: '330106:001', words: '某路 1 号' },
    category: 'GB.event.0101',
    condition: '1',
    photos: [photo(1)],
    contact: { name: '王一', phone: '+86 571-0000 0000', email: 'a@example.org' },
  }
  expect(ReportInput.parse(whole)).toEqual({ ...whole, onBehalf: false })
})

test.each([
  ['no words', {}],
  ['blank words', { words: ' \n ' }],
  ['too many words', { words: 'x'.repeat(4001) }],
  ['a latitude of 91', { words: 'x', place: { position: { lat: 91, lon: 0 } } }],
  ['half a position', { words: 'x', place: { position: { lat: 30 } } }],
  ['an unusable category', { words: 'x', category: '暴露垃圾' }],
  ['a photo that is no UUID', { words: 'x', photos: ['../secret'] }],
  ['21 photos', { words: 'x', photos: Array.from({ length: 21 }, () => photo(1)) }],
  ['an identity number', { words: 'x', contact: { idNumber: '110101' } }],
  ['words as a phone', { words: 'x', contact: { phone: 'call me' } }],
  ['unknown fields', { words: 'x', status: 'Closed' }],
])('%s is no report', (_what, input) => expect(ReportInput.safeParse(input).success).toBe(false))

test('whatever JSON comes is taken or refused, never thrown at; what is taken is taken again as it is', () => {
  const near = fc.record(
    { words: anyText, place: fc.jsonValue(), photos: fc.jsonValue(), contact: fc.jsonValue() },
    { requiredKeys: ['words'] },
  )
  fc.assert(
    fc.property(fc.oneof(near, fc.jsonValue()), input => {
      const read = ReportInput.safeParse(input)
      if (read.success) expect(ReportInput.parse(read.data)).toEqual(read.data)
    }),
  )
})
