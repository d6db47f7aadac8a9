import fc from 'fast-check'
import { expect, test } from 'vitest'
import { duration } from './duration.ts'

test.each([
  ['90m', 5_400_000],
  ['2d', 172_800_000],
  ['1h30m', 5_400_000],
  ['0.5h', 1_800_000],
  ['1s', 1000],
])('%s', (text, ms) => expect(duration(text)).toBe(ms))

test.each(['', '90', 'm', '1w', '-1h', '1h ', '1e3s', '1h,5m'])('“%s” is refused with how to write it', text => {
  expect(() => duration(text)).toThrow('Write it like 90m')
})

test('any text gives a number of milliseconds or that one error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9smhd.]{1,12}$/)), text => {
      try {
        expect(duration(text)).toBeGreaterThanOrEqual(0)
      } catch (error) {
        expect(String(error)).toContain('Write it like')
      }
    }),
  )
})
