import { expect, test } from 'vitest'
import type { Point } from '../fault/fault.ts'
import { runText } from '../fault/run-text.ts'
import { pairs } from './pairs.ts'
import { steadyPoints } from './points.ts'
import { shuffled } from './random.ts'
import { randomRun } from './random-run.ts'
import { singles } from './singles.ts'

const put: Point = { function: 'route-case', operation: 'PutItem', resource: 'LedgerTable', nth: 1 }
const send: Point = { function: 'relay-commit', operation: 'SendMessageBatch', resource: 'RoutingQueue', nth: 1 }
const read: Point = { function: 'route-case', operation: 'Query', resource: 'LedgerTable', nth: 1 }
const batch: Point = { function: 'relay-commit', nth: 1 }
const api: Point = { function: 'tasks-api', nth: 1 }

test('only points that every faultless run passes, and of the watchmen the first two', () => {
  const third: Point = { function: 'sweep-timers', nth: 3 }
  expect(
    steadyPoints([
      [put, read, third],
      [put, third],
    ]),
  ).toEqual([put])
})

test('every kind at every point where it makes sense', () => {
  const kinds = singles({ handle: [batch, api, read] }).map(({ faults: [fault] }) => fault)
  expect(kinds.filter(fault => fault?.function === 'route-case')).toHaveLength(8)
  expect(kinds.some(fault => fault?.function === 'relay-commit' && fault.kind === 'lost')).toBe(true)
  expect(kinds.some(fault => fault?.function === 'tasks-api' && fault.kind === 'replay')).toBe(false)
})

test('pairs are of two writing calls, each with each, in drops and crashes', () => {
  const all = [...pairs({ handle: [put, send, read, batch] })]
  expect(all).toHaveLength(16)
  expect(new Set(all.map(runText)).size).toBe(16)
})

test('the same seed gives the same order and the same run', () => {
  const points = { handle: [put, send, read, batch] }
  expect(shuffled([1, 2, 3, 4, 5], 7)).toEqual(shuffled([1, 2, 3, 4, 5], 7))
  expect(randomRun(11, points)).toEqual(randomRun(11, points))
  expect(randomRun(11, points)).not.toEqual(randomRun(12, points))
})
