import { describe, expect, test } from 'vitest'
import { factsOf, inputFor } from '#test/support/action-inputs.ts'
import {
  assisted,
  type caseId,
  extensionRequested,
  handler,
  helper,
  history,
  minute,
  ofDesk,
  overdue,
  reporter,
  returnRequested,
  ways,
  words,
  worker,
} from '#test/support/sample-case.ts'
import { DomainError } from '../errors/domain-error.ts'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import { AgencyId, AreaId, Tenant } from '../registry/ids.ts'
import type { Action } from './action.ts'
import type { Caller } from './caller.ts'
import { decide } from './decide.ts'
import type { CaseEvent } from './events/case-event.ts'
import { fold } from './evolve.ts'
import { leadTask, type OpenedCase } from './state.ts'
import { STATUSES, type Status } from './status.ts'
import { TRANSITIONS } from './transitions.ts'

/** Everybody, each in the place the case has for him. `helper` is of the agency that assists. */
const PEOPLE = {
  acceptor: ofDesk('acceptor'),
  shiftLead: ofDesk('shiftLead'),
  dispatcher: ofDesk('dispatcher'),
  supervisor: ofDesk('supervisor'),
  auditor: ofDesk('auditor'),
  registrar: ofDesk('registrar'),
  gridWorker: worker,
  handler,
  helper,
  reporter,
} satisfies Record<string, Caller>
type Who = keyof typeof PEOPLE
const ALL_WHO = Object.keys(PEOPLE) as Who[]

const desk: readonly Who[] = ['acceptor', 'shiftLead', 'dispatcher']
const inHand: readonly Status[] = [
  ...(['Dispatched', 'Handling', 'ReturnPending', 'Arbitration', 'ExtensionPending', 'SuspendPending'] as const),
  'Suspended',
]
const open: readonly Status[] = ['Reported', 'Verifying', 'Accepted', 'Filed', ...inHand, 'Resolved', 'Checking']
const pools: readonly Status[] = [
  ...(['Reported', 'Accepted', 'Filed', 'ReturnPending', 'ExtensionPending', 'SuspendPending'] as const),
  'Resolved',
]
const assistLives: readonly Status[] = [...inHand, 'Resolved', 'Checking']

type Row = readonly [action: string, from: readonly Status[], by: readonly Who[]]
/** Written out by hand from domain.md "States and actions", a second time on purpose: a slip in an action's file shows. */
const TABLE: readonly Row[] = [
  ['case.claim', pools, desk],
  ['case.release', pools, desk],
  ['case.accept', ['Reported'], ['acceptor']],
  ['case.reject', ['Reported'], ['acceptor']],
  ['case.review', ['Rejected'], ['reporter']],
  ['case.verify', ['Reported'], desk],
  ['case.confirm', ['Verifying'], ['gridWorker']],
  ['case.refute', ['Verifying'], ['gridWorker']],
  ['case.cannotTell', ['Verifying'], ['gridWorker']],
  ['case.merge', ['Reported', 'Accepted', 'Filed', 'Dispatched', 'Handling'], ['acceptor', 'shiftLead']],
  ['case.unmerge', ['Merged'], ['acceptor', 'shiftLead']],
  ['case.transferOut', ['Reported', 'Filed', 'Dispatched', 'Handling'], desk],
  ['case.selfHandle', ['Reported'], ['gridWorker']],
  ['case.file', ['Reported', 'Accepted'], ['acceptor', 'shiftLead']],
  ['case.reclassify', ['Filed', 'Dispatched', 'Handling'], ['acceptor']],
  ['case.void', ['Accepted', 'Filed', 'Dispatched', 'Handling'], ['shiftLead']],
  ['case.sendUp', ['Filed'], ['dispatcher']],
  ['case.sendDown', ['Filed'], ['dispatcher']],
  ['case.dispatch', ['Filed'], ['dispatcher']],
  ['case.whistle', ['Filed'], ['dispatcher']],
  ['lead.sign', ['Dispatched'], ['handler']],
  ['lead.resolve', ['Handling'], ['handler']],
  ['lead.assign', ['Handling'], ['handler']],
  ['lead.unassign', ['Handling'], ['handler']],
  ['lead.requestReturn', ['Dispatched', 'Handling'], ['handler']],
  ['lead.grantReturn', ['ReturnPending'], ['shiftLead', 'dispatcher']],
  ['lead.refuseReturn', ['ReturnPending'], ['shiftLead', 'dispatcher']],
  ['case.rule', ['Arbitration'], ['supervisor']],
  ['lead.requestExtension', ['Handling'], ['handler']],
  ['lead.grantExtension', ['ExtensionPending'], ['dispatcher', 'supervisor']],
  ['lead.refuseExtension', ['ExtensionPending'], ['dispatcher', 'supervisor']],
  ['lead.requestSuspension', ['Handling'], ['handler']],
  ['lead.grantSuspension', ['SuspendPending'], ['dispatcher', 'supervisor']],
  ['lead.refuseSuspension', ['SuspendPending'], ['dispatcher', 'supervisor']],
  ['lead.resume', ['Suspended'], ['dispatcher', 'supervisor']],
  ['lead.requestAssist', ['Handling'], ['handler']],
  ['lead.askReporter', ['Handling'], ['handler']],
  ['case.answer', ['Handling', 'ReturnPending', 'ExtensionPending', 'SuspendPending'], ['reporter']],
  ['case.check', ['Resolved'], desk],
  ['case.pass', ['Checking'], ['gridWorker']],
  ['case.fail', ['Checking'], ['gridWorker']],
  ['case.rework', ['Resolved'], ['acceptor', 'dispatcher']],
  ['case.close', ['Resolved', 'Checking'], ['acceptor', 'shiftLead', 'supervisor']],
  ['case.rate', ['Closed'], ['reporter']],
  ['case.callBack', ['Closed'], ['acceptor']],
  ['case.reopen', ['Closed'], ['reporter', 'supervisor']],
  ['lead.appeal', ['Closed'], ['handler']],
  ['case.grantAppeal', ['AppealPending'], ['auditor', 'supervisor']],
  ['case.refuseAppeal', ['AppealPending'], ['auditor', 'supervisor']],
  ['case.urge', open, ['reporter', ...desk, 'supervisor']],
  ['case.supervise', open, ['supervisor']],
  ['case.instruct', open, ['supervisor']],
  ['case.note', open, [...desk, 'handler', 'supervisor']],
  ['case.delegate', open, ['supervisor']],
  ['case.unreasonable', [...open, 'Closed'], ['acceptor', 'shiftLead']],
  ['case.reviewUnreasonable', [...open, 'Closed'], ['auditor', 'supervisor']],
  ['case.publish', [...open, 'Closed', 'AppealPending'], desk],
  ['assist.sign', assistLives, ['helper']],
  ['assist.resolve', assistLives, ['helper']],
  ['assist.requestExtension', assistLives, ['helper']],
  ['assist.grantExtension', assistLives, ['dispatcher', 'supervisor']],
  ['assist.refuseExtension', assistLives, ['dispatcher', 'supervisor']],
  ['assist.requestReturn', assistLives, ['helper']],
  ['assist.grantReturn', assistLives, ['handler', 'dispatcher']],
  ['assist.refuseReturn', assistLives, ['handler', 'dispatcher']],
  ['assist.withdraw', assistLives, ['handler', 'dispatcher']],
]

const nameOf = ({ on, name }: Action): string => `${on}.${name}`
const signedAssist: CaseEvent = { type: 'TaskSigned', task: 'A1' }
/** What must have happened besides for an action to be possible at all. */
const BEFORE: Readonly<Record<string, readonly CaseEvent[]>> = {
  'lead.unassign': [{ type: 'HandlerAssigned', task: 'L1', handler: 'handler-b' }],
  'lead.appeal': [overdue(1)],
  'case.answer': [{ type: 'ReporterAsked', until: minute(600), words }],
  'case.reviewUnreasonable': [{ type: 'CaseMarked', mark: 'unreasonable', by: 'acceptor-z', words }],
  'assist.sign': [assisted],
  'assist.resolve': [assisted, signedAssist],
  'assist.requestExtension': [assisted, signedAssist],
  'assist.grantExtension': [assisted, signedAssist, { ...extensionRequested, task: 'A1' }],
  'assist.refuseExtension': [assisted, signedAssist, { ...extensionRequested, task: 'A1' }],
  'assist.requestReturn': [assisted],
  'assist.grantReturn': [assisted, { ...returnRequested, task: 'A1', steps: ['handler'] }],
  'assist.refuseReturn': [assisted, { ...returnRequested, task: 'A1', steps: ['handler'] }],
  'assist.withdraw': [assisted],
}
/** Cells the table allows and the case of this test does not: a check comes first; it is another role’s turn. */
const NOT_NOW: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['Resolved', 'Checking'].flatMap(status =>
      ['acceptor', 'shiftLead'].map(who => [`case.close ${status} ${who}`, 'check.required']),
    ),
  ),
  ...Object.fromEntries(
    [
      ...['lead.grantReturn ReturnPending dispatcher', 'lead.refuseReturn ReturnPending dispatcher'],
      ...['lead.grantExtension ExtensionPending supervisor', 'lead.refuseExtension ExtensionPending supervisor'],
      ...['lead.grantSuspension SuspendPending supervisor', 'lead.refuseSuspension SuspendPending supervisor'],
      ...['case.grantAppeal AppealPending supervisor', 'case.refuseAppeal AppealPending supervisor'],
      ...assistLives.flatMap(status => [
        `assist.grantExtension ${status} supervisor`,
        `assist.refuseExtension ${status} supervisor`,
      ]),
    ].map(cell => [cell, 'request.step']),
  ),
}

const stateIn = (status: Status, action: Action): OpenedCase => {
  const extra = BEFORE[nameOf(action)] ?? []
  const fits = action.on !== 'assist' || action.from.includes(status)
  return fold(history([...ways[status], ...(fits ? extra : [])])) as OpenedCase
}

function outcome(action: Action, state: OpenedCase, caller: Caller): string {
  const task =
    action.on === 'case'
      ? undefined
      : action.on === 'lead'
        ? leadTask(state)
        : state.tasks.find(({ kind }) => kind === 'assist')
  const at = minute(60)
  const input = inputFor(action, at)
  const facts = factsOf(action, input, state)
  const context = { state, input, caller, at, policy: DEFAULT_POLICY, facts, words, ...(task && { task }) }
  try {
    decide(action, context)
    return 'allowed'
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

test('the table of this test names every action of the table of the code, and none beside', () => {
  expect(TABLE.map(([name]) => name).sort()).toEqual(TRANSITIONS.map(nameOf).sort())
})

describe.each(TRANSITIONS.map(action => [nameOf(action), action] as const))('%s', (name, action) => {
  const [, from, by] = TABLE.find(row => row[0] === name) ?? [name, [], []]

  test.each(STATUSES)('from %s by everybody', status => {
    const state = stateIn(status, action)
    const agencies = new Set<string>(state.tasks.map(({ agency }) => agency))
    const expected = ALL_WHO.map(who => {
      const { agency } = PEOPLE[who]
      // For a handler whose agency has no task there is no such case.
      if (agency && !agencies.has(agency)) return [who, 'not-found']
      const mine = by.includes(who) && !(name === 'case.note' && who === 'helper')
      // A role counts with its object: no task, no errand to act on.
      if (!mine || !hasObject(who, name, state)) return [who, 'forbidden']
      if (!from.includes(status)) return [who, 'action.not-allowed']
      return [who, NOT_NOW[`${name} ${status} ${who}`] ?? 'allowed']
    })
    expect(ALL_WHO.map(who => [who, outcome(action, state, PEOPLE[who])])).toEqual(expected)
  })

  test('not by anybody of another tenant, place, agency or case: for them there is none', () => {
    for (const status of from) {
      const state = stateIn(status, action)
      for (const who of by) {
        const { tenant, sub, roles } = PEOPLE[who]
        const strangers: Caller[] = [
          { ...PEOPLE[who], tenant: Tenant.parse('other') },
          { tenant, sub, roles },
          { tenant, sub, roles, area: AreaId.parse('330108') },
          { tenant, sub, roles, agency: AgencyId.parse('water') },
          { tenant, sub, roles, reporterOf: '7K4QM2X9RE' as typeof caseId },
        ]
        expect([status, who, strangers.map(one => outcome(action, state, one))]).toEqual([
          status,
          who,
          strangers.map(() => 'not-found'),
        ])
      }
    }
  })

  test('an unknown field in what it takes is refused', () => {
    const input = inputFor(action, minute(60)) as object
    expect(action.input.safeParse(input).success).toBe(true)
    expect(action.input.safeParse({ ...input, extra: 1 }).success).toBe(false)
  })
})

const ERRANDS = ['case.confirm', 'case.refute', 'case.cannotTell', 'case.pass', 'case.fail']
function hasObject(who: Who, name: string, state: OpenedCase): boolean {
  if (who === 'gridWorker' && ERRANDS.includes(name)) return state.errands.some(({ answer }) => !answer)
  if (who === 'helper') return state.tasks.some(({ kind }) => kind === 'assist')
  return true
}
