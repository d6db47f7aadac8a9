import { describe, expect, test } from 'vitest'
import {
  caseId,
  claimed,
  county,
  DUE,
  dispatched,
  filed,
  grid,
  history,
  minute,
  overdue,
  path,
  reported,
  tenant,
  ways,
} from '#test/support/sample-case.ts'
import { fold } from '../case/evolve.ts'
import { type OpenedCase, STATUSES } from '../case/state.ts'
import { nextBreach, TIMER_SHARDS, timerShardOf, timerShards } from './timers.ts'
import { viewOf } from './view-of.ts'

const caseAfter = (...steps: Parameters<typeof history>[0]) => fold(history(steps)) as OpenedCase
const TRIAGE = `xihu#DESK#${county}#triage`

test('the view of a task says all that lists and timers need', () => {
  expect(viewOf(caseAfter(...ways.Dispatched))).toEqual({
    tenant,
    caseId,
    version: 2,
    status: 'Dispatched',
    category: 'GB.event.0101',
    condition: '1',
    path,
    openedAt: minute(0),
    changedAt: minute(1),
    agency: 'sanitation',
    task: 'L1',
    due: DUE,
    worklist: 'xihu#AGENCY#sanitation#0',
    worklistSort: `${DUE}#${caseId}`,
    timerShard: timerShardOf(caseId),
    timerAt: `${DUE}#${caseId}`,
    requestMonth: 'xihu#REQUESTS#2026-11',
    requestSort: `${minute(0)}#${caseId}`,
    near: 'xihu#NEAR#GB.event.0101#wtmkjw',
    nearSort: `${minute(0)}#${caseId}#30.27,120.13`,
    request: {
      step: 'sent',
      place: grid,
      updated: minute(1),
      category: 'GB.event.0101',
      agency: 'sanitation',
      due: DUE,
    },
  })
})

test.each([
  ['Reported', TRIAGE],
  ['Accepted', TRIAGE],
  ['Filed', TRIAGE],
  ['Dispatched', 'xihu#AGENCY#sanitation#0'],
  ['Handling', 'xihu#AGENCY#sanitation#0'],
  ['Resolved', `xihu#DESK#${county}#resolved`],
  ['Closed', undefined],
  ['Rejected', undefined],
] as const)('what is %s stands in %s', (status, list) => {
  expect(viewOf(caseAfter(...ways[status])).worklist).toBe(list)
  expect(STATUSES).toContain(status)
})

test('a report that routing has not looked at yet stands in no list', () => {
  expect(viewOf(caseAfter(reported))).not.toHaveProperty('worklist')
  expect(viewOf(caseAfter(reported))).not.toHaveProperty('worklistSort')
})

test('an agency with several partitions has the task in the one it was given', () => {
  expect(viewOf(caseAfter(reported, [filed, { ...dispatched, shard: 5 }])).worklist).toBe('xihu#AGENCY#sanitation#5')
})

test('triage and claim are shown while they last', () => {
  const held = caseAfter(...ways.Reported, claimed('acceptor-a', minute(30)))
  expect(viewOf(held)).toMatchObject({ triage: 'no-category', claimBy: 'acceptor-a', claimUntil: minute(30) })
})

describe('the next breach', () => {
  test('is the deadline, then the limit once more, then none', () => {
    const second = new Date(Date.parse(DUE) + 24 * 3_600_000).toISOString()
    expect(nextBreach(caseAfter(...ways.Handling))).toMatchObject({ level: 1, at: DUE, task: { key: 'L1' } })
    expect(nextBreach(caseAfter(...ways.Handling, overdue(1)))).toMatchObject({ level: 2, at: second })
    expect(nextBreach(caseAfter(...ways.Handling, overdue(1), overdue(2)))).toBeUndefined()
  })
  test.each(STATUSES)('of a case that is %s', status => {
    const expected = status === 'Dispatched' || status === 'Handling'
    expect(nextBreach(caseAfter(...ways[status])) !== undefined).toBe(expected)
  })
})

test('timers are spread over every partition that is swept', () => {
  const ids = Array.from({ length: 200 }, (_, index) => `7K4QM2X${100 + index}`)
  expect([...new Set(ids.map(timerShardOf))].sort()).toEqual([...timerShards()].sort())
  expect(timerShards()).toHaveLength(TIMER_SHARDS)
})
