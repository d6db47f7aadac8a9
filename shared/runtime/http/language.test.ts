import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '#test/support/any-text.ts'
import { languageOf } from './language.ts'

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['zh-CN', 'zh'],
  ['ZH-hans;q=0.9, en;q=0.8', 'zh'],
  ['en;q=0.8,zh;q=0.9', 'zh'],
  ['zh;q=0.3, en-GB;q=0.7', 'en'],
  ['zh, en', 'zh'],
  ['en, zh', 'en'],
  ['zh;q=0', 'en'],
  ['fr, zh;q=0.1', 'zh'],
  ['fr, *', 'en'],
  ['zh ; q=0.5 , en;q=0.4', 'zh'],
  ['zh;q=abc', 'en'],
  ['zha', 'en'],
] as const)('%j is answered in %s', (header, language) => expect(languageOf(header)).toBe(language))

test('whatever the header holds, it is one of the two', () => {
  fc.assert(
    fc.property(anyText, header => {
      expect(['zh', 'en']).toContain(languageOf(header))
    }),
  )
})
