import { expect, test } from 'vitest'
import { addressOf, queryOf, questionOf } from './search-question.ts'

const asked = (address: string) => Object.fromEntries(new URL(address, 'https://example.org').searchParams)

test('the address says what was asked, and nothing that was left open', () => {
  const question = { ...questionOf({}), words: '垃圾 & 树叶', from: '2026-11-01' }
  expect(questionOf(asked(addressOf(question)))).toEqual(question)
  expect(addressOf(questionOf({}))).toBe('/desk/search?asked=yes')
})

test('a period has both of its days whole; empty fields ask nothing', () => {
  const { from = '', to = '', ...others } = queryOf(questionOf({ from: '2026-11-01', to: '2026-11-02', number: ' ' }))
  expect(Date.parse(to) - Date.parse(from)).toBe(48 * 3_600_000)
  expect(others).toEqual({})
})

test('an address that names no day asks for none', () => {
  expect(questionOf({ from: '2026-13-45', to: 'soon' })).toEqual(questionOf({}))
})
