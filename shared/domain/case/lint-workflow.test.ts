import { describe, expect, test } from 'vitest'
import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts'
import { lintWorkflow } from './lint-workflow.ts'
import { TRANSITIONS } from './transitions.ts'
import committed from './workflow.json' with { type: 'json' }
import { type WorkflowRow, workflowOf } from './workflow.ts'

const lint = (policy: Partial<Policy>, table: readonly WorkflowRow[] = TRANSITIONS) =>
  lintWorkflow({ ...DEFAULT_POLICY, ...policy }, table).map(({ code, subject }) => `${code} ${subject}`)
const off = (...actionsOff: string[]) => lint({ actionsOff })

test('the table as it is, by the default policy, has nothing wrong', () => expect(lint({})).toEqual([]))

test('the committed table is the one of the actions (npm run contract writes it)', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(workflowOf(TRANSITIONS))))
})

describe('stages that a county may switch off', () => {
  test.each([
    ['verifying', ['verify', 'confirm', 'refute', 'cannotTell']],
    ['suspensions', ['requestSuspension']],
    ['extensions', ['requestExtension', 'grantExtension', 'refuseExtension']],
    ['suspensions, whole', ['requestSuspension', 'grantSuspension', 'refuseSuspension', 'resume']],
    ['whistles', ['whistle']],
    ['appeals', ['appeal', 'grantAppeal', 'refuseAppeal']],
    ['selfHandle', ['selfHandle']],
  ])('%s', (_what, actionsOff) => expect(off(...actionsOff)).toEqual([]))

  test('checking, where the policy requires none', () => {
    const check = { ...DEFAULT_POLICY.check, required: false }
    expect(lint({ actionsOff: ['check', 'pass', 'fail'], check })).toEqual([])
  })
})

describe('what is refused', () => {
  test('no check, though one is required', () => expect(off('check', 'pass', 'fail')).toEqual(['check-off check']))

  test('what can be asked for and never answered', () => {
    expect(off('grantSuspension', 'refuseSuspension')).toContain('approval-loop SuspendPending')
    expect(off('rule')).toContain('approval-loop Arbitration')
    expect(off('grantAppeal', 'refuseAppeal')).toEqual(['approval-loop AppealPending'])
  })

  test('answers that only ask on', () => {
    const rows = TRANSITIONS.filter(({ name }) => name !== 'refuseReturn' && name !== 'rule').map(row =>
      row.name === 'grantReturn' && row.on === 'lead' ? { ...row, to: ['Arbitration'] as const } : row,
    )
    const back: WorkflowRow = {
      on: 'case',
      name: 'again',
      from: ['Arbitration'],
      to: ['ReturnPending'],
      by: [{ role: 'supervisor' }],
    }
    expect(lint({}, [...rows, back])).toEqual(['approval-loop ReturnPending', 'approval-loop Arbitration'])
  })

  test('a state without a way on', () => {
    expect(off('confirm', 'refute', 'cannotTell')).toEqual(['dead-end Verifying'])
    expect(off('resolve', 'merge', 'transferOut', 'void', 'reclassify', 'requestReturn')).toContain('dead-end Handling')
  })

  test('an end no case comes to', () => {
    expect(off('sign', 'refuseReturn')).toContain('unreachable Closed')
    expect(off('resolve')).toEqual(['unreachable Closed'])
  })

  test('a state no action leads to', () => {
    const rows = TRANSITIONS.filter(({ to }) => !to.includes('Merged'))
    expect(lint({}, rows)).toEqual(['unreachable Merged'])
  })

  test('an approval by somebody who may not give it', () => {
    const extension = { ...DEFAULT_POLICY.extension, again: ['dispatcher', 'acceptor'] } as Policy['extension']
    expect(lint({ extension })).toEqual(['no-role extension.again'])
    const found = lintWorkflow({ ...DEFAULT_POLICY, extension }, TRANSITIONS)
    expect(found[0]).toMatchObject({
      pointer: '/policy/extension/again/1',
      message: expect.stringContaining('acceptor'),
    })
    const appeal = { ...DEFAULT_POLICY.appeal, steps: ['handler', 'auditor'] } as Policy['appeal']
    expect(lint({ appeal })).toEqual(['no-role appeal.steps'])
  })

  test('an action nobody may do', () => {
    const rows = TRANSITIONS.map(row => (row.name === 'publish' ? { ...row, by: [] } : row))
    expect(lint({}, rows)).toEqual(['no-role case.publish'])
  })

  test('a switch for what is no action', () => expect(off('pubish')).toEqual(['unknown-action pubish']))
})
