import { expect, test } from 'vitest'
import type { Work } from './local.ts'
import { createSettle } from './settle.ts'
import type { MappingModel } from './template/model.ts'

const mapping = { sourceArn: 'polled', kind: 'queue', enabled: true } as MappingModel

function setUp() {
  const work = { requests: 0, invocations: 0, batches: 0, retries: 0, delayed: 0 }
  const visible = { polled: 0, other: 0 }
  const state = { stopped: false }
  const settle = createSettle({
    mappings: [mapping],
    work: (): Work => work,
    stopped: () => state.stopped,
    queues: {
      depths: async () =>
        Object.entries(visible).map(([queueArn, count]) => ({
          queueArn,
          name: queueArn,
          visible: count,
          inFlight: 0,
          delayed: 0,
        })),
    },
  })
  return { ...settle, work, visible, state }
}

const pending = async (wait: Promise<void>): Promise<boolean> =>
  (await Promise.race([wait.then(() => 'done'), new Promise(resolve => setTimeout(resolve, 60, 'pending'))])) ===
  'pending'

test('with nothing to do both waits end', async () => {
  const { settled, idle } = setUp()
  await settled()
  await idle()
})

test.each(['requests', 'invocations', 'batches'] as const)('%s hold both up', async kind => {
  const { settled, idle, work } = setUp()
  work[kind] = 1
  const waits = [settled(), idle()]
  expect(await Promise.all(waits.map(pending))).toEqual([true, true])
  work[kind] = 0
  await Promise.all(waits)
})

test('a visible message counts only on a queue that is polled', async () => {
  const { settled, visible } = setUp()
  visible.other = 5
  await settled()
  visible.polled = 1
  const wait = settled()
  expect(await pending(wait)).toBe(true)
  visible.polled = 0
  await wait
})

test('a retry to come holds idle up, not settled: only time brings it on', async () => {
  const { settled, idle, work } = setUp()
  work.retries = 1
  work.delayed = 1
  await settled()
  const wait = idle()
  expect(await pending(wait)).toBe(true)
  work.retries = 0
  await wait
})

test('stopping ends the waits', async () => {
  const { idle, work, state } = setUp()
  work.invocations = 1
  const wait = idle()
  state.stopped = true
  await wait
})
