import { expect, test } from 'vitest'
import { given } from '#test/support/given.ts'
import { claimed, handler, history, minute, ofDesk, ways } from '#test/support/sample-case.ts'
import { Tenant } from '../registry/ids.ts'
import { accept } from './actions/accept.ts'
import { sign } from './actions/sign.ts'
import { allowedActions } from './decide.ts'
import { fold } from './evolve.ts'
import type { OpenedCase, Status } from './state.ts'

const held = claimed('acceptor-b', minute(600))
const other = Tenant.parse('other')

test('refusals come in one order: no such case, not for you, not now, somebody else has it', () => {
  const stranger = { ...ofDesk('dispatcher'), tenant: other }
  given(...ways.Resolved, held)
    .when(accept, {}, stranger)
    .isRefused('not-found')
  given(...ways.Resolved, held)
    .when(accept, {}, ofDesk('dispatcher'))
    .isRefused('forbidden')
  given(...ways.Resolved, held)
    .when(accept, {}, ofDesk('acceptor'))
    .isRefused('action.not-allowed')
  given(...ways.Reported, held)
    .when(accept, {}, ofDesk('acceptor'))
    .isRefused('claim.held')
})

test('before any report there is no case', () => {
  given().when(accept, {}, ofDesk('acceptor')).isRefused('not-found')
})

test('a refusal names the state and what could be done instead', () => {
  given(...ways.Resolved)
    .when(accept, {}, ofDesk('acceptor'))
    .isRefused('action.not-allowed', { action: 'accept', status: 'Resolved', allowed: 'claim, release, close' })
  given(...ways.Closed)
    .when(sign, {}, handler)
    .isRefused('action.not-allowed', { action: 'sign', status: 'Closed', allowed: '–' })
})

test('who holds a case may still be refused what is not possible now', () => {
  given(...ways.Resolved, claimed('acceptor-a', minute(600)))
    .when(accept, {}, ofDesk('acceptor'))
    .isRefused('action.not-allowed')
})

const allowed = (status: Status, caller: Parameters<typeof allowedActions>[1]) =>
  allowedActions(fold(history(ways[status])) as OpenedCase, caller).map(({ name }) => name)

test.each([
  ['Reported', ['claim', 'release', 'accept', 'file', 'reject']],
  ['Accepted', ['claim', 'release', 'file']],
  ['Filed', ['claim', 'release']],
  ['Dispatched', []],
  ['Resolved', ['claim', 'release', 'close']],
  ['Closed', []],
  ['Rejected', []],
] as const)('an acceptor may do to a case that is %s: %j', (status, names) => {
  expect(allowed(status, ofDesk('acceptor'))).toEqual(names)
})

test('an agency may sign and resolve its own task and nothing else', () => {
  expect(allowed('Dispatched', handler)).toEqual(['sign'])
  expect(allowed('Handling', handler)).toEqual(['resolve'])
  expect(allowed('Resolved', handler)).toEqual([])
  expect(allowed('Handling', ofDesk('supervisor'))).toEqual([])
})
