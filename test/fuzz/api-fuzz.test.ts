import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'
import { stored } from '../support/stored.ts'
import { faultText } from './fault.ts'
import { fuzzApi } from './fuzz-api.ts'
import { fuzzFields } from './fuzz-fields.ts'
import { type Known, learn } from './known.ts'
import { readOperations } from './operations.ts'

const SECONDS = 60
/** Fixed: what is broken is everything there is, once; other seeds only change the values around it. */
const SEED = 7

const operations = readOperations()
let running: RunningStack
let known: Known
beforeAll(async () => {
  running = await startRunningStack()
  known = await learn(running)
})
afterAll(() => running?.stop())

test('every field of the contract, broken in every way, is refused by its name and leaves no trace', async () => {
  await running.local.idle()
  const before = await stored(running)
  const { faults, ...figures } = await fuzzFields(running, known, { operations, seed: SEED })
  console.log(JSON.stringify(figures))
  expect(faults.map(faultText)).toEqual([])
  await running.local.idle()
  expect(await stored(running)).toEqual(before)
}, 240_000)

test(`${SECONDS} s of generated requests find nothing`, async () => {
  const seed = Date.now() % 1_000_000
  const { faults, ...figures } = await fuzzApi(running, known, { operations, seconds: SECONDS, seed })
  console.log(JSON.stringify(figures))
  expect(faults.map(faultText)).toEqual([])
  // A fuzz that is always refused, or that meets nobody's refusal, proves nothing.
  // Most actions are impossible for most callers at any one time, so no share of them is asked for.
  expect(figures.taken).toBeGreaterThan(12)
  expect(figures.refused).toBeGreaterThan(figures.requests / 4)
})
