import { describe, expect, test } from 'vitest'
import { PLAIN } from '#test/support/plain-timing.ts'
import {
  assisted,
  DUE,
  history,
  minute,
  moreWords,
  overdue,
  resolved,
  suspensionRequested,
  UNTIL,
  ways,
} from '#test/support/sample-case.ts'
import { fold } from '../case/evolve.ts'
import type { OpenedCase } from '../case/state.ts'
import { STATUSES, type Status } from '../case/status.ts'
import { timersOf } from './timers-of.ts'

const timers = (...steps: Parameters<typeof history>[0]) =>
  timersOf(fold(history(steps)) as OpenedCase).map(({ name, at, task, events }) => ({
    ...{ name: name.join('.'), at, task },
    types: events(PLAIN).map(({ type }) => type),
  }))
/** When the sample's task was dispatched; its limit is 24 hours. */
const STARTED = minute(1)
const later = (due: string, minutes: number) => new Date(Date.parse(due) + minutes * 60_000).toISOString()
const asked = { type: 'ReporterAsked', until: minute(3 + 24 * 60), words: moreWords } as const

const RUNS: readonly Status[] = [
  'Dispatched',
  'Handling',
  'ReturnPending',
  'Arbitration',
  'ExtensionPending',
  'SuspendPending',
]
test.each(STATUSES)('of what is %s', status => {
  const found = timers(...ways[status]).map(({ name }) => name.split('.')[0])
  const errand = status === 'Verifying' || status === 'Checking'
  const others = errand ? ['stage'] : status === 'Suspended' ? ['resume'] : []
  expect(found).toEqual(RUNS.includes(status) ? ['overdue'] : others)
})

describe('a breach', () => {
  test('is the deadline, then the limit once more, then none', () => {
    const told = (level: number, at: string) => [
      { name: `overdue.L1.1.1.${level}`, at, task: 'L1', types: ['TaskOverdue'] },
    ]
    expect(timers(...ways.Handling)).toEqual(told(1, DUE))
    expect(timers(...ways.Handling, overdue(1))).toEqual(told(2, later(DUE, 24 * 60)))
    expect(timers(...ways.Handling, overdue(1), overdue(2))).toEqual([])
  })
  test('is told anew of each deadline: its name holds the version', () => {
    const granted = { type: 'ExtensionGranted', task: 'L1', due: later(DUE, 60), calendar: 'plain-hours' } as const
    const [first] = timers(...ways.ExtensionPending, overdue(1), granted)
    expect(first).toMatchObject({ name: 'overdue.L1.1.2.1', at: later(DUE, 60) })
  })
  test('of an assist is its own, whatever the lead does', () => {
    const both = timers(...ways.Handling, { ...assisted, due: minute(90) })
    expect(both.map(({ task, at }) => [task, at])).toEqual([
      ['L1', DUE],
      ['A1', minute(90)],
    ])
    expect(timers(...ways.Handling, assisted, resolved).map(({ task }) => task)).toEqual(['A1'])
  })
})

describe('a question to the reporter', () => {
  test('stops the lead’s clock and lapses at its time, moving the deadline by the pause', () => {
    const state = fold(history([...ways.Handling, asked])) as OpenedCase
    const [only, ...others] = timersOf(state)
    expect([only?.name[0], only?.at, others]).toEqual(['question', asked.until, []])
    expect(only?.events(PLAIN)).toMatchObject([
      {
        ...{ type: 'QuestionLapsed', task: 'L1', due: later(STARTED, 2 * 24 * 60), calendar: 'plain-hours' },
        moved: { amount: 24 * 60, counts: 'minutes' },
      },
    ])
  })
  test('that was answered is waited for no more', () => {
    const answer = {
      ...{ type: 'ReporterAnswered', task: 'L1', photos: [], words: moreWords },
      ...{ due: later(DUE, 30), calendar: 'plain-hours' },
    } as const
    expect(timers(...ways.Handling, asked, answer as never)).toMatchObject([
      { at: later(DUE, 30), types: ['TaskOverdue'] },
    ])
  })
  test('leaves an assist’s clock alone', () => {
    expect(timers(...ways.Handling, assisted, asked).map(({ task, types }) => [task, ...types])).toEqual([
      ['A1', 'TaskOverdue'],
      ['L1', 'QuestionLapsed'],
    ])
  })
})

test('a suspension ends by itself, and the deadline moves by as long as the clock stood', () => {
  const state = fold(history(ways.Suspended)) as OpenedCase
  const [only] = timersOf(state)
  expect(only?.at).toBe(UNTIL)
  const stood = (Date.parse(UNTIL) - Date.parse(minute(4))) / 60_000
  expect(only?.events(PLAIN)).toMatchObject([
    { type: 'TaskResumed', task: 'L1', due: later(STARTED, 24 * 60 + stood), calendar: 'plain-hours' },
  ])
  expect(suspensionRequested.until).toBe(UNTIL)
})
