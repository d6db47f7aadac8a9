import { describe, expect, test } from 'vitest'
import {
  accepted,
  caseId,
  categoryId,
  claimed,
  closed,
  conditionId,
  county,
  DUE,
  delivered,
  dispatched,
  filed,
  history,
  limit,
  minute,
  moreWords,
  overdue,
  path,
  photo,
  rejected,
  released,
  reported,
  resolved,
  signed,
  tenant,
  triaged,
  ways,
  words,
} from '#test/support/sample-case.ts'
import type { CaseEvent } from './events/case-event.ts'
import { evolve, fold } from './evolve.ts'
import { ABSENT, leadTaskOf, type OpenedCase } from './state.ts'
import { STATUSES } from './status.ts'

type Steps = readonly (CaseEvent | readonly CaseEvent[])[]
function caseAfter(...steps: Steps): OpenedCase {
  const state = fold(history(steps))
  if (state.status === 'Absent') throw new Error('no case')
  return state
}
const lead = (...steps: Steps) => leadTaskOf(caseAfter(...steps))

test('a first report opens the case with everything it says', () => {
  const [commit] = history([reported])
  expect(caseAfter(reported)).toEqual({
    status: 'Reported',
    tenant,
    caseId,
    shown: { seq: 0, at: minute(0) },
    version: 1,
    edition: 1,
    headHash: commit?.hash,
    openedAt: minute(0),
    changedAt: minute(0),
    steps: [{ step: 'received', at: minute(0) }],
    reports: [
      {
        ...{ at: minute(0), by: 'worker-a', channel: 'worker', notify: false, onBehalf: false, words },
        ...{ category: categoryId, photos: [photo(1)] },
      },
    ],
    place: reported.place,
    desk: county,
    category: categoryId,
    tasks: [],
    people: ['worker-a'],
    peopleBeforeAppeal: [],
    round: 1,
    rework: 0,
    errands: [],
    requests: 0,
    returnsAsked: 0,
    questions: 0,
    answers: [],
    children: [],
    marks: [],
    rejectionReviewed: false,
    callBacks: [],
    reopenedByReporter: false,
  })
})

test('another report joins the case and changes nothing else', () => {
  const person = moreWords
  const second = { ...reported, channel: 'public', person, place: { path: path.slice(0, 2) } } as const
  const state = caseAfter(reported, second)
  expect(state.reports.map(({ channel }) => channel)).toEqual(['worker', 'public'])
  expect(state.reports[1]).toMatchObject({ person, at: minute(1) })
  expect(state.place).toEqual(reported.place)
  expect(state.openedAt).toBe(minute(0))
})

test.each(STATUSES)('the usual way to %s ends there', status => {
  expect(caseAfter(...ways[status]).status).toBe(status)
})

describe('each event', () => {
  test('CaseAccepted', () => expect(caseAfter(reported, accepted).status).toBe('Accepted'))

  test('CaseFiled replaces what the reporter thought and ends triage', () => {
    const state = caseAfter({ ...reported, condition: conditionId }, triaged, [{ ...filed, condition: '2' as never }])
    expect(state).toMatchObject({ status: 'Filed', category: categoryId, condition: '2', limit })
    expect(state).not.toHaveProperty('triage')
  })

  test('TriageRequested', () => expect(caseAfter(reported, triaged).triage).toEqual({ code: 'no-category' }))

  test('TaskDispatched ends triage and claim; a lead moves the case, an assist does not', () => {
    const before = [reported, [accepted, filed], triaged, claimed('dispatcher-a', minute(9))] as const
    const state = caseAfter(...before, dispatched)
    expect(state).toMatchObject({ status: 'Dispatched' })
    expect(state).not.toHaveProperty('triage')
    expect(state).not.toHaveProperty('claim')
    expect(leadTaskOf(state)).toMatchObject({
      key: 'L1',
      status: 'Dispatched',
      due: DUE,
      dispatchedSeq: 5,
      dispatchedAt: minute(4),
      deliveredSeq: 0,
      noticeSeq: 5,
      overdueLevel: 0,
      round: 1,
    })
    const assisted = caseAfter(...ways.Handling, { ...dispatched, kind: 'assist', task: 'A1' })
    expect(assisted.status).toBe('Handling')
    expect(assisted.tasks).toHaveLength(2)
    expect(leadTaskOf(assisted).key).toBe('L1')
  })

  test('the newest lead task is the lead', () => {
    const state = caseAfter(...ways.Dispatched, filed, { ...dispatched, task: 'L2' })
    expect(leadTaskOf(state).key).toBe('L2')
  })

  test('TaskDelivered, TaskSigned, TaskOverdue touch their task only', () => {
    const two = [...ways.Dispatched, { ...dispatched, kind: 'assist', task: 'A1' }] as const
    const state = caseAfter(...two, delivered, signed, overdue(1))
    expect(state.status).toBe('Handling')
    expect(state.tasks).toMatchObject([
      { key: 'L1', deliveredSeq: 2, status: 'Handling', overdueLevel: 1 },
      { key: 'A1', deliveredSeq: 0, status: 'Dispatched', overdueLevel: 0 },
    ])
  })

  test('TaskResolved keeps what was brought as proof', () => {
    expect(caseAfter(...ways.Resolved).status).toBe('Resolved')
    expect(lead(...ways.Resolved)).toMatchObject({
      status: 'Resolved',
      resolution: { words: resolved.words, before: resolved.before, after: resolved.after },
    })
  })

  test('CaseClosed ends claim and every task', () => {
    const state = caseAfter(...ways.Resolved, claimed('acceptor-a', minute(9)), { ...closed, words } as CaseEvent)
    expect(state).toMatchObject({ status: 'Closed', closedAt: minute(5), closing: words })
    expect(state).not.toHaveProperty('claim')
    expect(state.tasks.every(task => task.status === 'Done')).toBe(true)
    expect(caseAfter(...ways.Closed)).not.toHaveProperty('closing')
  })

  test('CaseRejected ends triage and claim and keeps why', () => {
    const state = caseAfter(reported, triaged, claimed('acceptor-a', minute(9)), rejected)
    expect(state).toMatchObject({ status: 'Rejected', closedAt: minute(3), rejection: { reason: 'no-duty' } })
    expect(state).not.toHaveProperty('triage')
    expect(state).not.toHaveProperty('claim')
  })

  test('CaseClaimed and CaseReleased', () => {
    const held = claimed('acceptor-a', minute(9))
    expect(caseAfter(reported, held).claim).toEqual({ by: 'acceptor-a', until: minute(9) })
    expect(caseAfter(reported, held, claimed('acceptor-b', minute(30))).claim?.by).toBe('acceptor-b')
    expect(caseAfter(reported, held, released)).not.toHaveProperty('claim')
  })
})

test('the edition counts what people did, the version everything', () => {
  const state = caseAfter(...ways.Dispatched, delivered, overdue(1), signed)
  expect([state.version, state.edition]).toEqual([5, 3])
})

test('folding changes no state that was given before', () => {
  const commits = history(ways.Closed)
  let state = ABSENT
  for (const commit of commits) {
    const frozen = structuredClone(state)
    const next = evolve(state, commit)
    expect(state).toEqual(frozen)
    state = next
  }
})

test('a history that does not begin with a report is none', () => {
  expect(() => fold(history([accepted]))).toThrow(/before any report/)
  expect(fold([])).toEqual(ABSENT)
})
