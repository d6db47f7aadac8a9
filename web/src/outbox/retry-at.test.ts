import { expect, test } from 'vitest'
import { retryAt } from './retry-at.ts'

const longest = () => 1
const shortest = () => 0
const seconds = (attempts: number, random: () => number, retryAfter?: number): number =>
  (retryAt(5000, attempts, retryAfter, random) - 5000) / 1000

test('each try waits twice as long as the one before, up to five minutes', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map(attempts => seconds(attempts, longest))).toEqual([
    ...[4, 8, 16, 32, 64, 128, 256, 300, 300],
  ])
  expect(seconds(100_000, longest)).toBe(300)
})

test('half of the wait is left to chance', () => {
  expect([1, 2, 3].map(attempts => seconds(attempts, shortest))).toEqual([2, 4, 8])
  const drawn = new Set(Array.from({ length: 20 }, () => retryAt(0, 8)))
  expect(drawn.size).toBeGreaterThan(1)
  for (const at of drawn) expect(at >= 150_000 && at <= 300_000).toBe(true)
})

test('never before the server said, and its shorter word does not shorten the wait', () => {
  expect(seconds(1, longest, 1800)).toBe(1800)
  expect(seconds(8, longest, 7)).toBe(300)
})
