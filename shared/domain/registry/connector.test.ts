import { expect, test } from 'vitest'
import { Connector } from './connector.ts'

test.each([
  'no address',
  'ftp://agency.example/x',
  'https://user@agency.example/x',
  'https://agency.example/x#part',
  '',
])('a webhook at “%s” is refused in words, never by a fault', url =>
  expect(Connector.safeParse({ kind: 'webhook', url }).success).toBe(false),
)

test('a webhook at an address of a system is taken', () => {
  expect(Connector.safeParse({ kind: 'webhook', url: 'https://agency.example/tasks?area=1' }).success).toBe(true)
})
