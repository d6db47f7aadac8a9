import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodingOf } from './encoding-of.ts'

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['x-gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br; q=0.0, *', 'gzip'],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['identity', undefined],
  ['gzip;q=nonsense', undefined],
  ['', undefined],
  [undefined, undefined],
])('“%s” is answered in %s', (accepted, encoding) => {
  expect(encodingOf(accepted)).toBe(encoding)
})

test('whatever a client says, what it refuses is not sent', () => {
  fc.assert(
    fc.property(fc.string(), said => {
      expect(encodingOf(`br;q=0,gzip;q=0,${said.replace(/br|gzip|\*/gi, '')}`)).toBeUndefined()
    }),
  )
})
