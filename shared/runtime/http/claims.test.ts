import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyJson } from '#test/support/any-text.ts'
import { callerOf } from './claims.ts'

const names = {
  CLAIM_TENANT: 'wangge:tenant',
  CLAIM_ROLES: 'wangge:roles',
  CLAIM_AGENCY: 'wangge:agency',
  CLAIM_AREA: 'wangge:area',
}
const claims = { sub: 'p-1', 'wangge:tenant': 'xihu' }
const rolesOf = (roles: unknown) => callerOf({ ...claims, 'wangge:roles': roles }, names).roles

describe('roles', () => {
  test.each([
    ['[acceptor dispatcher]', ['acceptor', 'dispatcher']],
    ['[acceptor]', ['acceptor']],
    ['[]', []],
    ['acceptor', ['acceptor']],
    ['acceptor dispatcher', ['acceptor', 'dispatcher']],
    ['[acceptor, dispatcher]', ['acceptor', 'dispatcher']],
    [
      ['acceptor', 'dispatcher'],
      ['acceptor', 'dispatcher'],
    ],
    ['[acceptor admin root]', ['acceptor']],
    ['Acceptor', []],
    ['', []],
    [undefined, []],
    [7, []],
    [{ acceptor: true }, []],
    [['acceptor', 7, null, { toString: 1 }], ['acceptor']],
  ])('%j are %j', (claim, roles) => expect(rolesOf(claim)).toEqual(roles))
})

test('agency and area come from the token where they are usable', () => {
  const given = { ...claims, 'wangge:agency': 'sanitation', 'wangge:area': '330106' }
  expect(callerOf(given, names)).toEqual({
    tenant: 'xihu',
    sub: 'p-1',
    roles: [],
    agency: 'sanitation',
    area: '330106',
  })
  expect(callerOf({ ...claims, 'wangge:agency': '' }, names)).toEqual({ tenant: 'xihu', sub: 'p-1', roles: [] })
})

test.each([
  ['no tenant', { sub: 'p-1' }],
  ['an impossible tenant', { sub: 'p-1', 'wangge:tenant': 'xihu#other' }],
  ['a list of tenants', { sub: 'p-1', 'wangge:tenant': ['xihu'] }],
  ['no subject', { 'wangge:tenant': 'xihu' }],
  ['an unusable agency, which might else act for a desk,', { ...claims, 'wangge:agency': 'NOT ONE' }],
  ['an unusable area', { ...claims, 'wangge:area': ['330106'] }],
])('a token with %s lets nobody in', (_what, given) => {
  expect(() => callerOf(given, names)).toThrow(expect.objectContaining({ code: 'forbidden' }))
})

test('no claim makes a role that there is not', () => {
  fc.assert(
    fc.property(anyJson, claim => {
      expect(rolesOf(claim)).toEqual(rolesOf(claim).filter(role => JSON.stringify(claim).includes(role)))
    }),
  )
})
