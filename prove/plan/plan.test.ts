import { expect, test } from 'vitest'
import { runText } from '../fault/run-text.ts'
import type { Passed } from './moments.ts'
import { pairs } from './pairs.ts'
import { steadyPoints } from './points.ts'
import { shuffled } from './random.ts'
import { randomRun } from './random-run.ts'
import { singles } from './singles.ts'

const call = (fn: string, operation: string, resource: string, more: Partial<Passed> = {}): Passed => ({
  ...{ function: fn, operation, resource, nth: 1, moment: `${fn} ${operation} ${resource}`, step: 1, ...more },
})
const put = call('route-case', 'PutItem', 'LedgerTable', { opens: true })
const send = call('relay-commit', 'SendMessageBatch', 'RoutingQueue', { opens: true, ends: true })
const read = call('route-case', 'Query', 'LedgerTable')
const invoked = (fn: string, nth = 1): Passed => ({ function: fn, nth, moment: fn, step: 1 })
const batch = invoked('relay-commit')
const api = invoked('tasks-api')

test('only points that every faultless run passes, and of the watchmen the first two', () => {
  const third = invoked('sweep-timers', 3)
  expect(
    steadyPoints([
      [put, read, third],
      [put, third],
    ]),
  ).toEqual([put])
})

test('every kind at every moment where it makes sense, once', () => {
  const kinds = singles({ handle: [batch, api, read], quick: [read, put, batch, api] }).map(
    ({ faults: [fault] }) => fault,
  )
  const of = (name: string) => kinds.filter(fault => fault?.function === name)
  expect(of('route-case')).toHaveLength(13)
  expect(of('relay-commit').some(fault => fault?.kind === 'lost')).toBe(true)
  expect(of('tasks-api').some(fault => fault?.kind === 'replay')).toBe(false)
  expect(of('tasks-api')).toHaveLength(new Set(of('tasks-api').map(fault => fault?.kind)).size)
})

const textsOf = (points: Parameters<typeof pairs>[0]) => pairs(points).map(runText)

test('pairs are of two calls that leave something behind, in lost answers and deaths', () => {
  const all = textsOf({ handle: [put, send, read, batch] })
  // 3 × 2 of both, 3 × 3 of the put and its repeat, 2 × 2 of the send and its repeat.
  expect(all).toHaveLength(19)
  expect(new Set(all).size).toBe(19)
  expect(all.some(text => text.includes('Query') || text.includes('dropBefore'))).toBe(false)
  expect(all).toContain('handle:route-case/PutItem/LedgerTable#1=crashAfter+route-case/PutItem/LedgerTable#2=dropAfter')
})

test('a request and a stream are mended at the next rest, a queue’s message is not', () => {
  const late = call('desk-api', 'PutItem', 'LedgerTable', { step: 6 })
  const both = (first: Passed) =>
    textsOf({ handle: [first, late] }).filter(text => text.includes('desk-api') && text.includes(first.function))
  expect(both(call('reports-api', 'PutItem', 'LedgerTable'))).toEqual([])
  expect(both(call('relay-commit', 'PublishBatch', 'CaseEventsTopic', { ends: true }))).toEqual([])
  expect(both(call('deliver-task', 'SendMessage', 'agency-alpha-roads'))).toHaveLength(4)
})

test('two moments are a pair once, in the shortest scenario that has both', () => {
  const once = textsOf({ handle: [put, send, read], quick: [put, send] })
  expect(once.every(text => text.startsWith('quick:'))).toBe(true)
  expect(textsOf({ crowd: [put, send] })).toEqual([])
})

test('the same seed gives the same order and the same run', () => {
  const points = { handle: [put, send, read, batch] }
  expect(shuffled([1, 2, 3, 4, 5], 7)).toEqual(shuffled([1, 2, 3, 4, 5], 7))
  expect(randomRun(11, points)).toEqual(randomRun(11, points))
  expect(randomRun(11, points)).not.toEqual(randomRun(12, points))
})
