import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '#test/support/any-text.ts'
import { commandIdOf, systemCommandId } from '../command/command-id.ts'
import { digestOfParts, hmacHex, sha256Hex } from './digest.ts'

test('published vectors: SHA-256 of "abc" (FIPS 180-4), HMAC case 2 of RFC 4231', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(hmacHex(Buffer.from('Jefe').toString('hex'), 'what do ya want for nothing?')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})

const texts = fc.array(anyText, { minLength: 1, maxLength: 4 })
test('parts cannot be shifted into each other', () => {
  expect(digestOfParts('ab', 'c')).not.toEqual(digestOfParts('a', 'bc'))
  expect(digestOfParts('1:a', 'b')).not.toEqual(digestOfParts('1', 'a1:b'))
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      // Unpaired surrogates all become the same bytes; text from outside never holds them.
      fc.pre([...a, ...b].every(text => text.isWellFormed()))
      expect(digestOfParts(...a).equals(digestOfParts(...b))).toBe(JSON.stringify(a) === JSON.stringify(b))
    }),
  )
})

test("a person's command and the system's never share a name, and none shows its key", () => {
  const tenantAndCase = { tenant: 'xihu', caseId: '7K4QM2X9RD' } as Parameters<typeof systemCommandId>[0]
  const names = [
    commandIdOf('xihu', 'public', 'key-1'),
    commandIdOf('xihu', 'public', 'key-2'),
    commandIdOf('other', 'public', 'key-1'),
    commandIdOf('xihu', 'publickey', '-1'),
    systemCommandId(tenantAndCase, 'public', 'key-1'),
    systemCommandId(tenantAndCase, 'route', '1'),
    systemCommandId(tenantAndCase, 'route', '11'),
    systemCommandId(tenantAndCase, 'route', '1', '1'),
  ]
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[\w-]{43}$/)
  expect(commandIdOf('xihu', 'public', 'key-1')).toBe(names[0])
})
