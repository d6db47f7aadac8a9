import { describe, expect, test } from 'vitest'
import {
  closed,
  county,
  DUE,
  dispatched,
  filed,
  grid,
  history,
  minute,
  overdue,
  powerId,
  reopenedTask,
  reported,
  returnRequested,
  sanitationId,
  signed,
  town,
  words,
} from '#test/support/sample-case.ts'
import type { CaseEvent } from '../case/events/case-event.ts'
import { fold } from '../case/evolve.ts'
import { noticesAskedBy } from '../messages/follow-ups.ts'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import { Post } from '../registry/entries.ts'
import { noticesOf } from './notices-of.ts'
import { reporterId } from './reporter-id.ts'
import { seatsOf } from './seats-of.ts'

const post = (id: string, role: string, at: object, more: object = {}) =>
  Post.parse({ id, role, person: id, at, ...more })
const posts = [
  post('handler-a', 'handler', { agency: sanitationId }),
  post('handler-b', 'handler', { agency: sanitationId }, { validTo: '2026-01-01' }),
  post('handler-c', 'handler', { agency: powerId }),
  post('dispatcher-a', 'dispatcher', { area: county }, { standIn: 'dispatcher-b' }),
  post('dispatcher-t', 'dispatcher', { area: town }),
  post(
    'supervisor-a',
    'supervisor',
    { area: county },
    { standIn: 'supervisor-b', standInFrom: '2026-11-01', standInTo: '2026-11-30' },
  ),
]

/** Kind and seats of each notice of the last commit. */
function told(first: CaseEvent[], ...steps: CaseEvent[][]) {
  const commits = history([first, ...steps])
  const last = commits.at(-1)
  const state = fold(commits)
  if (!last || state.status === 'Absent') throw new Error('No case')
  return noticesOf(last, state).map(notice => ({
    kind: notice.kind,
    due: notice.due,
    seats: seatsOf(notice, state, [state], { posts, policy: DEFAULT_POLICY, at: minute(5) }),
  }))
}

const agency = [['agency.sanitation'], ['person.handler-a']]

describe('who is told', () => {
  test('of a new task: the agency and those who hold its posts today, none of another agency', () => {
    expect(told([reported], [filed, dispatched])).toEqual([{ kind: 'task', due: DUE, seats: agency }])
  })

  test('a handler of what he was assigned, and from then on nobody else of his agency', () => {
    const assigned: CaseEvent = { type: 'HandlerAssigned', task: 'L1', handler: 'handler-x' }
    expect(told([reported], [filed, dispatched], [signed], [assigned])).toMatchObject([
      { kind: 'task', seats: [['person.handler-x']] },
    ])
    expect(told([reported], [filed, dispatched], [signed], [assigned], [overdue(1)])).toMatchObject([
      { seats: [['agency.sanitation'], ['person.handler-x'], ['person.dispatcher-a', 'person.dispatcher-b']] },
    ])
  })

  test('of the second breach the supervisor, whose stand-in comes first on his days', () => {
    expect(told([reported], [filed, dispatched], [overdue(1)], [overdue(2)])).toMatchObject([
      { kind: 'escalated', seats: [...agency, ['person.supervisor-b', 'person.supervisor-a']] },
    ])
  })

  test('of an escalation those before whom it was brought; of a stage that stands still they alone and the desk', () => {
    const brought = { ...overdue(1), posts: ['supervisor-a'] } as CaseEvent
    expect(told([reported], [filed, dispatched], [brought])[0]?.seats).toContainEqual([
      'person.supervisor-b',
      'person.supervisor-a',
    ])
    const stage: CaseEvent = { type: 'StageOverdue', stage: 'acceptance', due: DUE, posts: ['supervisor-a'] }
    expect(told([reported], [stage])).toMatchObject([
      {
        kind: 'overdue',
        seats: [
          ['person.supervisor-b', 'person.supervisor-a'],
          ['person.dispatcher-a', 'person.dispatcher-b'],
        ],
      },
    ])
  })

  test('of a deadline that comes near', () => {
    const near: CaseEvent = { type: 'DeadlineNear', task: 'L1', round: 1, due: DUE, share: 0.8 }
    expect(told([reported], [filed, dispatched], [near])).toEqual([{ kind: 'due-soon', due: DUE, seats: agency }])
  })

  test('of a return that is asked for the desk alone', () => {
    expect(told([reported], [filed, dispatched], [returnRequested])).toMatchObject([
      { kind: 'returned', seats: [['person.dispatcher-a', 'person.dispatcher-b']] },
    ])
  })

  test('of a new round: reopened', () => {
    expect(told([reported], [filed, dispatched], [signed], [closed], [reopenedTask('reopened', DUE)])).toMatchObject([
      { kind: 'reopened', seats: agency },
    ])
  })

  test.each([
    ['a grid worker, who is one of us', { channel: 'worker' as const }, [['person.worker-a']]],
    ['nobody who did not ask for it', { channel: 'public' as const, person: words }, []],
    [
      'whoever said so, by his case and commitment',
      { channel: 'public' as const, person: words, notify: true as const },
      [[reporterId('7K4QM2X9RD' as never, words)]],
    ],
  ])('of the end: %s', (_, report, seats) => {
    const [notice] = told([{ ...reported, ...report }], [closed])
    expect(notice?.kind).toBe('closed')
    expect(notice?.seats).toEqual(seats)
  })
})

test('ids are the same for a repeat and differ between events', () => {
  const commits = history([reported, [filed, dispatched, { ...dispatched, task: 'A1', kind: 'assist' }]])
  const state = fold(commits)
  const last = commits.at(-1)
  if (!last || state.status === 'Absent') throw new Error('No case')
  const ids = noticesOf(last, state).map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
  expect(noticesOf(last, state).map(({ id }) => id)).toEqual(ids)
})

test('a commit nobody must hear of asks for no message, any other for one', () => {
  const [first, second] = history([reported, [filed, dispatched]])
  if (!first || !second) throw new Error('No commits')
  expect(noticesAskedBy(first)).toEqual([])
  expect(noticesAskedBy(second)).toEqual([{ tenant: 'xihu', caseId: '7K4QM2X9RD', seq: 2 }])
})

test('the grid of the case has no dispatcher: the desk’s is told, not that of a level below it', () => {
  expect(grid.startsWith(county)).toBe(true)
  expect(told([reported], [filed, dispatched], [returnRequested])[0]?.seats.flat()).not.toContain('person.dispatcher-t')
})
