import { expect, test } from 'vitest'
import { given } from '#test/support/given.ts'
import { claimed, handler, history, minute, ofDesk, ways } from '#test/support/sample-case.ts'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import { Tenant } from '../registry/ids.ts'
import { accept } from './actions/accept.ts'
import { sign } from './actions/sign.ts'
import { whistle } from './actions/whistle.ts'
import type { Caller } from './caller.ts'
import { fold } from './evolve.ts'
import { allowedActions } from './next-actions.ts'
import type { OpenedCase } from './state.ts'
import type { Status } from './status.ts'

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
    .isRefused('action.not-allowed', {
      action: 'accept',
      status: 'Resolved',
      allowed: 'claim, release, check, rework, close, urge, note, unreasonable, publish',
      by: 'check (acceptor, shiftLead, dispatcher), rework (acceptor, dispatcher), close (acceptor, shiftLead, supervisor)',
    })
  given(...ways.Closed)
    .when(sign, {}, handler)
    .isRefused('action.not-allowed', {
      ...{ action: 'sign', status: 'Closed', allowed: 'appeal' },
      by: 'reopen (reporter, supervisor), appeal (handler)',
    })
  given(...ways.Voided)
    .when(accept, {}, ofDesk('acceptor'))
    .isRefused('action.not-allowed', { action: 'accept', status: 'Voided', allowed: '–', by: '–' })
})

test('who holds a case may still be refused what is not possible now', () => {
  given(...ways.Resolved, claimed('acceptor-a', minute(600)))
    .when(accept, {}, ofDesk('acceptor'))
    .isRefused('action.not-allowed')
})

const allowed = (status: Status, caller: Caller) => {
  const state = fold(history(ways[status])) as OpenedCase
  return allowedActions({ state, caller, at: minute(60), policy: DEFAULT_POLICY }).map(({ name }) => name)
}

test.each([
  ['Reported', ['claim', 'release', 'accept', 'reject', 'verify', 'merge', 'transferOut', 'file']],
  ['Verifying', []],
  ['Accepted', ['claim', 'release', 'merge', 'file']],
  ['Resolved', ['claim', 'release', 'check', 'rework', 'close']],
  ['Closed', ['callBack']],
  ['Rejected', []],
  ['Merged', ['unmerge']],
  ['Voided', []],
] as const)('an acceptor may move on what is %s by: %j', (status, names) => {
  const marks = ['urge', 'note', 'unreasonable', 'publish']
  expect(allowed(status, ofDesk('acceptor')).filter(name => !marks.includes(name))).toEqual(names)
})

test('an agency is offered nothing of the desk, and the desk nothing of an agency', () => {
  expect(allowed('Dispatched', handler)).toEqual(['sign', 'requestReturn', 'note'])
  expect(allowed('Resolved', handler)).toEqual(['note'])
  expect(allowed('Handling', ofDesk('shiftLead'))).not.toContain('resolve')
})

test('what is switched off is refused and not offered', () => {
  const policy = { ...DEFAULT_POLICY, actionsOff: ['whistle'] }
  const state = fold(history(ways.Filed)) as OpenedCase
  const offered = allowedActions({ state, caller: ofDesk('dispatcher'), at: minute(60), policy })
  expect(offered.map(({ name }) => name)).not.toContain('whistle')
  given(...ways.Filed)
    .when(whistle, { agency: 'sanitation', assists: ['power'], meetAt: minute(90) }, ofDesk('dispatcher'), { policy })
    .isRefused('action.off', { action: 'whistle' })
})
