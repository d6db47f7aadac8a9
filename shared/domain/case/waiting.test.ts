import { describe, expect, test } from 'vitest'
import { given } from '#test/support/given.ts'
import { PLAIN } from '#test/support/plain-timing.ts'
import {
  appealFiled,
  arbitrationOpened,
  assisted,
  closed,
  dispatched,
  extensionRequested,
  history,
  minute,
  ofDesk,
  overdue,
  resolved,
  returnGranted,
  returnRequested,
  suspensionGranted,
  suspensionRequested,
  UNTIL,
  ways,
  words,
} from '#test/support/sample-case.ts'
import { timersOf } from '../timer/timers-of.ts'
import { viewsOf } from '../view/views-of.ts'
import { grantSuspension } from './actions/grant-suspension.ts'
import { refuseAppeal } from './actions/refuse-appeal.ts'
import { fold } from './evolve.ts'
import type { OpenedCase } from './state.ts'

const caseAfter = (...steps: Parameters<typeof history>[0]) => fold(history(steps)) as OpenedCase
const asked = { type: 'ReporterAsked', until: minute(24 * 60), words } as const
const inbox = (state: OpenedCase) => viewsOf(state).find(({ item }) => item === 'REQUEST')?.worklist

describe('a question nobody answered', () => {
  test('stops no clock once the agency has resolved or the case is closed', () => {
    for (const steps of [[resolved], [resolved, closed]]) {
      expect(timersOf(caseAfter(...ways.Handling, asked, ...steps))).toEqual([])
    }
  })
  test('stops no clock of the next agency', () => {
    const next = caseAfter(...ways.Handling, asked, returnRequested, returnGranted, { ...dispatched, task: 'L2' })
    expect(timersOf(next).map(({ name, task }) => [name[0], task])).toEqual([['overdue', 'L2']])
  })
  test('and a suspension on top of it are one pause, not two', () => {
    const state = caseAfter(...ways.Handling, asked, suspensionRequested, suspensionGranted)
    const [resumption, ...others] = timersOf(state)
    const stood = Date.parse(UNTIL) - Date.parse(minute(3))
    expect(others).toEqual([])
    const due = new Date(Date.parse(minute(1 + 24 * 60)) + stood).toISOString()
    expect(resumption?.events(PLAIN)).toMatchObject([{ due }])
  })
})

describe('what nobody has to decide any more leaves the inbox', () => {
  test('with the ruling', () => {
    const ruled = [{ type: 'TaskWithdrawn', task: 'L1', why: 'ruled' } as const, { ...dispatched, task: 'L2' }]
    expect(inbox(caseAfter(...ways.Handling, arbitrationOpened))).toBeDefined()
    expect(inbox(caseAfter(...ways.Handling, arbitrationOpened, ruled))).toBeUndefined()
  })
  test('with the assist that asked', () => {
    const waiting = [...ways.Handling, assisted, { ...extensionRequested, task: 'A1' }] as const
    expect(inbox(caseAfter(...waiting))).toBeDefined()
    expect(inbox(caseAfter(...waiting, { type: 'TaskWithdrawn', task: 'A1', why: 'closed' }))).toBeUndefined()
  })
})

test('an agreement counts for the task it was given for, not for what waits beside it', () => {
  const both = [...ways.Handling, assisted, { ...extensionRequested, task: 'A1' }, suspensionRequested] as const
  given(...both)
    .when(grantSuspension, {}, ofDesk('dispatcher'))
    .gives({ type: 'RequestEndorsed', task: 'L1', by: 'dispatcher-a', role: 'dispatcher', words })
  const endorsed = { type: 'RequestEndorsed', task: 'L1', by: 'dispatcher-a', role: 'dispatcher' } as const
  const { tasks } = caseAfter(...both, endorsed)
  expect(tasks.map(({ pending }) => pending?.endorsed.length)).toEqual([1, 0])
})

test('an appeal is never refused by somebody alone who had a hand in the case', () => {
  const steps = [...ways.Handling, overdue(1), resolved, closed, appealFiled] as const
  // Everything in the sample was done by worker-a.
  given(...steps)
    .when(refuseAppeal, { words: '不成立' }, ofDesk('auditor', 'worker-a'))
    .isRefused('same-person')
  given(...steps)
    .when(refuseAppeal, { words: '不成立' }, ofDesk('auditor'))
    .isAllowed()
})
