import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'
import { fuzzApi } from './fuzz-api.ts'

const SECONDS = 60

let running: RunningStack
beforeAll(async () => {
  running = await startRunningStack()
})
afterAll(() => running?.stop())

test(`${SECONDS} s of generated requests find nothing`, async () => {
  const { faults, ...figures } = await fuzzApi(running, { seconds: SECONDS, seed: Date.now() % 1_000_000 })
  console.log(JSON.stringify(figures))
  expect(faults).toEqual([])
  // A fuzz that is always refused, or that meets nobody's refusal, proves nothing.
  // Most actions are impossible for most callers at any one time, so no share of them is asked for.
  expect(figures.taken).toBeGreaterThan(12)
  expect(figures.refused).toBeGreaterThan(figures.requests / 4)
})
