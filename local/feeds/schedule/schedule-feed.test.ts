import { expect, test } from 'vitest'
import { createVirtualClock } from '../../clock/virtual-clock.ts'
import type { Invocation } from '../../functions/function-worker.ts'
import type { ScheduleModel } from '../../template/model.ts'
import { startScheduleFeed } from './schedule-feed.ts'

const MINUTE = 60_000
const place = { account: '000000000000', region: 'us-east-1' }
const schedule: ScheduleModel = {
  logicalId: 'Sweep',
  arn: 'arn:aws:events:us-east-1:000000000000:rule/sweep',
  source: 'aws.events',
  functionArn: 'fn',
  expression: 'rate(1 minute)',
  enabled: true,
}

function setUp(change: Partial<ScheduleModel> = {}, answer: () => Invocation = () => ({ ok: true, payload: null })) {
  const clock = createVirtualClock()
  clock.pause()
  const start = clock.now()
  const calls: { at: number; event: unknown }[] = []
  const told: string[] = []
  const feed = startScheduleFeed({
    schedule: { ...schedule, ...change },
    place,
    clock,
    invoke: async (_fn, event) => {
      calls.push({ at: (clock.now() - start) / MINUTE, event })
      return answer()
    },
    tell: message => told.push(message),
  })
  return { clock, start, calls, told, feed }
}

test('runs at each occurrence that an advance passes, with AWS’s event', async () => {
  const { clock, start, calls } = setUp()
  await clock.advance(3.5 * MINUTE)
  expect(calls.map(call => call.at)).toEqual([1, 2, 3])
  expect(calls[0]?.event).toEqual({
    version: '0',
    id: expect.any(String),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: '000000000000',
    time: new Date(start + MINUTE).toISOString().replace(/\.\d+Z/, 'Z'),
    region: 'us-east-1',
    resources: [schedule.arn],
    detail: {},
  })
})

test('hands on the input of the template, and a disabled one never runs', async () => {
  const withInput = setUp({ input: '{"a":1}' })
  await withInput.clock.advance(MINUTE)
  expect(withInput.calls[0]?.event).toEqual({ a: 1 })
  const disabled = setUp({ enabled: false })
  await disabled.clock.advance(10 * MINUTE)
  expect(disabled.calls).toEqual([])
})

test('a failed call is tried after one minute and after two more, then given up', async () => {
  const { clock, calls, told } = setUp({ expression: 'rate(1 day)' }, () => ({
    ok: false,
    error: { errorType: 'Error', errorMessage: 'no' },
  }))
  await clock.advance(24 * 60 * MINUTE + 10 * MINUTE)
  expect(calls.map(call => call.at - 24 * 60)).toEqual([0, 1, 3])
  expect(new Set(calls.map(call => (call.event as { id: string }).id)).size).toBe(1)
  expect(told).toEqual(['Sweep: given up after 3 attempts'])
})

test('stops', async () => {
  const { clock, calls, feed } = setUp()
  await feed.stop()
  await clock.advance(5 * MINUTE)
  expect(calls).toEqual([])
})
