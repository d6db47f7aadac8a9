import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '#test/support/any-text.ts'
import { CaseId } from './case-number.ts'
import { ALPHABET } from './crockford.ts'
import { followUpCode, isFollowUpCode } from './follow-up-code.ts'

const key = 'ab'.repeat(32)
const id = CaseId.parse('7K4QM2X9RD')
const code = followUpCode(key, 'xihu', id)

test('the code is the same each time and is read as people write it', () => {
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
  expect(followUpCode(key, 'xihu', id)).toBe(code)
  for (const given of [code, code.toLowerCase(), code.replace('-', ''), ` ${code} `, code.replaceAll('0', 'O')]) {
    expect(isFollowUpCode(given, key, 'xihu', id)).toBe(true)
  }
})

test('another key, tenant or number has another code', () => {
  const codes = [code, followUpCode('cd'.repeat(32), 'xihu', id), followUpCode(key, 'other', id)]
  codes.push(followUpCode(key, 'xihu', CaseId.parse('7K4QM2X9RE')))
  expect(new Set(codes).size).toBe(4)
  for (const wrong of codes.slice(1)) expect(isFollowUpCode(wrong, key, 'xihu', id)).toBe(false)
})

test('one wrong symbol, too few, too many, or any text at all is no code', () => {
  const bare = code.replace('-', '')
  fc.assert(
    fc.property(fc.nat(9), fc.constantFrom(...ALPHABET), (at, symbol) => {
      fc.pre(bare[at] !== symbol)
      expect(isFollowUpCode(bare.slice(0, at) + symbol + bare.slice(at + 1), key, 'xihu', id)).toBe(false)
    }),
  )
  for (const wrong of ['', bare.slice(1), `${bare}0`, '7K4QM2X9RD']) {
    expect(isFollowUpCode(wrong, key, 'xihu', id)).toBe(false)
  }
  fc.assert(
    fc.property(anyText, text => {
      expect(isFollowUpCode(text, key, 'xihu', id)).toBe(false)
    }),
  )
})
