import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyJson } from '#test/support/any-text.ts'
import type { Json } from '../hash/canonical-json.ts'
import { Commitment, isIntact, seal } from './sealed.ts'

const key = '01'.repeat(32)
const value = { words: '井盖🚧坏了' }

test('a sealed value is intact; another value, key or commitment is not', () => {
  const sealed = seal(value, key)
  expect(Commitment.parse(sealed.commitment)).toBe(sealed.commitment)
  expect(isIntact(sealed)).toBe(true)
  expect(isIntact({ ...sealed, value: { words: '井盖🚧坏了 ' } })).toBe(false)
  expect(isIntact({ ...sealed, key: '02'.repeat(32) })).toBe(false)
  expect(isIntact({ ...sealed, commitment: Commitment.parse('0'.repeat(64)) })).toBe(false)
})

test('the same words under two keys have nothing in common, so that nobody can try words', () => {
  expect(seal(value, key).commitment).not.toBe(seal(value, '02'.repeat(32)).commitment)
})

test('it stays intact through storage as JSON', () => {
  fc.assert(
    fc.property(anyJson, given => {
      const sealed = seal(given as Json, key)
      expect(isIntact({ ...sealed, value: JSON.parse(JSON.stringify(given)) })).toBe(true)
    }),
  )
})
