import { expect, test } from 'vitest'
import {
  accepted,
  closed,
  delivered,
  dispatched,
  filed,
  history,
  reported,
  resolved,
  signed,
} from '#test/support/sample-case.ts'
import { stageTimes } from './stage-times.ts'

const routed = [accepted, filed, dispatched]
const MINUTE = 60_000

test('each stage runs from the end of the one before, by the times in the ledger', () => {
  const whole = history([reported, routed, delivered, signed, resolved, closed])
  expect(stageTimes([whole], 50)).toEqual({ routed: MINUTE, queued: MINUTE, signed: MINUTE, closed: 2 * MINUTE })
})

test('a percentile is the nearest rank, and a case counts only for the stages it reached', () => {
  const triaged = { type: 'TriageRequested', reason: { code: 'no-category' } } as const
  const quick = history([reported, routed, delivered])
  const slow = history([reported, triaged, triaged, routed])
  expect(stageTimes([quick, quick, slow], 50).routed).toBe(MINUTE)
  expect(stageTimes([quick, quick, slow], 95).routed).toBe(3 * MINUTE)
  expect(stageTimes([quick, slow], 95)).toMatchObject({ queued: MINUTE, signed: 0, closed: 0 })
})
