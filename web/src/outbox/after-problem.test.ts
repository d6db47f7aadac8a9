import { expect, test } from 'vitest'
import type { Problem } from '../api/api-error.ts'
import { afterProblem } from './after-problem.ts'
import type { OutboxItem } from './outbox-item.ts'

const item: OutboxItem = {
  ...{
    id: 'a',
    kind: 'report',
    state: 'sending',
    language: 'zh',
    title: '路灯不亮',
    createdAt: 0,
    attempts: 2,
    nextAt: 0,
  },
  ...{ path: '/api/t/xihu/reports', photosPath: '/api/t/xihu/photos', body: { words: '路灯不亮' }, photos: [] },
}
const NOW = 1_000_000
const after = (status: number, more: Partial<Problem> = {}) => {
  const problem: Problem = { status, code: 'x', title: 'x', errors: [], ...more }
  return afterProblem(item, problem, NOW)
}
const wait = (status: number, retryAfter?: number) => {
  const { nextAt } = after(status, retryAfter === undefined ? {} : { retryAfter })
  return nextAt - NOW
}

test.each([408, 425, 429, 500, 502, 503, 504])('%i: it waits for the server, and is tried again later', status => {
  expect(after(status)).toMatchObject({ state: 'queued', waiting: 'server', problem: { status }, attempts: 2 })
  expect(wait(status)).toBeGreaterThanOrEqual(4000)
  expect(wait(status)).toBeLessThanOrEqual(8000)
})

test('the server says how long: not before', () => {
  expect(wait(429, 1800)).toBe(1_800_000)
  expect(wait(503, 1)).toBeGreaterThanOrEqual(4000)
})

test('no answer at all: it waits for a network', () => {
  expect(after(0)).toMatchObject({ state: 'queued', waiting: 'network' })
  expect(wait(0)).toBeGreaterThanOrEqual(4000)
})

test('a login that has ended: it waits for the person, not for the clock', () => {
  expect(after(401)).toMatchObject({ state: 'queued', waiting: 'login', nextAt: 0 })
})

test.each([400, 403, 404, 409, 412, 413, 415, 422])(
  '%i: refused for good, with the reason; the rest stays as it was',
  status => {
    const refused = after(status)
    expect(refused).toEqual({ ...item, state: 'refused', problem: { status, code: 'x', title: 'x', errors: [] } })
  },
)
