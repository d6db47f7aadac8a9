import { expect, test } from 'vitest'
import {
  assisted,
  caseId,
  claimed,
  county,
  DUE,
  dispatched,
  filed,
  grid,
  history,
  minute,
  path,
  reported,
  resolved,
  tenant,
  ways,
} from '#test/support/sample-case.ts'
import { fold } from '../case/evolve.ts'
import type { OpenedCase } from '../case/state.ts'
import { STATUSES, type Status } from '../case/status.ts'
import { TIMER_SHARDS, timerShardOf, timerShards } from '../timer/timer-shards.ts'
import { viewsOf } from './views-of.ts'

const caseAfter = (...steps: Parameters<typeof history>[0]) => fold(history(steps)) as OpenedCase
const viewOf = (state: OpenedCase) => {
  const [own] = viewsOf(state)
  if (!own) throw new Error('a case has a view of its own')
  return own
}
const TRIAGE = `xihu#DESK#${county}#triage`

test('while a grid worker is out there, the deadline a list shows is his', () => {
  expect(viewOf(caseAfter(...ways.Checking))).toMatchObject({ agency: 'sanitation', due: minute(35) })
  expect(viewOf(caseAfter(...ways.Verifying))).toMatchObject({ due: minute(30) })
  expect(viewOf(caseAfter(...ways.Closed))).toMatchObject({ due: DUE })
})

test('the view of a task says all that lists and timers need', () => {
  expect(viewOf(caseAfter(...ways.Dispatched))).toEqual({
    tenant,
    caseId,
    item: 'CASE',
    version: 2,
    status: 'Dispatched',
    category: 'GB.event.0101',
    condition: '1',
    path,
    openedAt: minute(0),
    dueFrom: minute(1),
    changedAt: minute(1),
    agency: 'sanitation',
    task: 'L1',
    due: DUE,
    worklist: 'xihu#AGENCY#sanitation#0',
    worklistSort: `${DUE}#${caseId}`,
    timerShard: timerShardOf(caseId),
    timerAt: `${DUE}#${caseId}`,
    requestQuarter: 'xihu#REQUESTS#2026-Q4',
    requestSort: `${minute(0)}#${caseId}`,
    request: {
      step: 'sent',
      path,
      updated: minute(1),
      steps: [
        { step: 'received', at: minute(0) },
        { step: 'sent', at: minute(1) },
      ],
      category: 'GB.event.0101',
      agency: 'sanitation',
      due: DUE,
    },
    near: 'xihu#NEAR#GB.event.0101#wtmkjw',
    nearSort: `${minute(0)}#${caseId}#30.27,120.13`,
  })
})

const AGENCY = 'xihu#AGENCY#sanitation#0'
const ERRANDS = `xihu#ERRANDS#${grid}`
const LISTS: Readonly<Record<Status, string | undefined>> = {
  Reported: TRIAGE,
  Verifying: ERRANDS,
  Accepted: TRIAGE,
  Filed: TRIAGE,
  Dispatched: AGENCY,
  Handling: AGENCY,
  ReturnPending: AGENCY,
  Arbitration: AGENCY,
  ExtensionPending: AGENCY,
  SuspendPending: AGENCY,
  Suspended: AGENCY,
  Resolved: `xihu#DESK#${county}#resolved`,
  Checking: ERRANDS,
  Closed: undefined,
  AppealPending: undefined,
  Rejected: undefined,
  Merged: undefined,
  Voided: undefined,
  Transferred: undefined,
  SelfHandled: undefined,
}
test.each(STATUSES)('the list of what is %s', status => {
  expect(viewOf(caseAfter(...ways[status]))?.worklist).toBe(LISTS[status])
})

test('an assist has a view and a list of its own until it is done; its timer is its own too', () => {
  const own = (...steps: Parameters<typeof history>[0]) =>
    viewsOf(caseAfter(...ways.Handling, assisted, ...steps)).find(({ item }) => item === 'TASK#A1')
  expect(own()).toMatchObject({
    status: 'Handling',
    taskStatus: 'Dispatched',
    agency: 'power',
    task: 'A1',
    worklist: 'xihu#AGENCY#power#0',
    timerAt: `${DUE}#${caseId}`,
  })
  const done = own({ type: 'TaskSigned', task: 'A1' }, { ...resolved, task: 'A1' })
  expect(done).toMatchObject({ taskStatus: 'Done' })
  for (const gone of ['worklist', 'worklistSort', 'timerShard', 'timerAt']) expect(done).not.toHaveProperty(gone)
})

test.each([
  ['ReturnPending', 'return'],
  ['Arbitration', 'arbitration'],
  ['ExtensionPending', 'extension'],
  ['SuspendPending', 'suspension'],
  ['AppealPending', 'appeal'],
] as const)('what is %s waits among the requests of the desk', (status, request) => {
  const inbox = viewsOf(caseAfter(...ways[status])).find(({ item }) => item === 'REQUEST')
  expect(inbox).toMatchObject({ pending: request, agency: 'sanitation', worklist: `xihu#DESK#${county}#requests` })
})

test('an answered request leaves the inbox and stays a view', () => {
  const [, inbox] = viewsOf(caseAfter(...ways.Suspended))
  expect(inbox).toMatchObject({ item: 'REQUEST' })
  expect(inbox).not.toHaveProperty('worklist')
  expect(viewsOf(caseAfter(...ways.Handling)).map(({ item }) => item)).toEqual(['CASE'])
})

test('a report that routing has not looked at yet has no view', () => {
  expect(viewsOf(caseAfter(reported))).toEqual([])
  expect(viewsOf(caseAfter(reported, claimed('acceptor-a', minute(30))))).toHaveLength(1)
})

test('a delivery changes no view, not even its version', () => {
  const delivered = { type: 'TaskDelivered', task: 'L1', seq: 2, message: 'm' } as const
  expect(viewsOf(caseAfter(...ways.Dispatched, delivered))).toEqual(viewsOf(caseAfter(...ways.Dispatched)))
})

test('an agency with several partitions has the task in the one it was given', () => {
  expect(viewOf(caseAfter(reported, [filed, { ...dispatched, shard: 5 }])).worklist).toBe('xihu#AGENCY#sanitation#5')
})

test('triage and claim are shown while they last', () => {
  const held = caseAfter(...ways.Reported, claimed('acceptor-a', minute(30)))
  expect(viewOf(held)).toMatchObject({ triage: 'no-category', claimBy: 'acceptor-a', claimUntil: minute(30) })
})

test('timers are spread over every partition that is swept', () => {
  const ids = Array.from({ length: 200 }, (_, index) => `7K4QM2X${100 + index}`)
  expect([...new Set(ids.map(timerShardOf))].sort()).toEqual([...timerShards()].sort())
  expect(timerShards()).toHaveLength(TIMER_SHARDS)
})
