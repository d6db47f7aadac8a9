import { expect, test } from 'vitest'
import type { StackModel } from '#local/template/model.ts'
import type { EngineThread } from './engine-thread.ts'
import { keepEngines } from './keep-engines.ts'
import type { EngineData } from './messages.ts'

const model = {
  mappings: [{ logicalId: 'M', kind: 'stream', sourceArn: 'stream' }],
  tables: [{ arn: 'table', stream: { arn: 'stream' } }],
} as unknown as StackModel

function rig() {
  const started: { data: EngineData; die: (error: Error) => void }[] = []
  const launch = (data: EngineData): Promise<EngineThread> => {
    const gone = Promise.withResolvers<Error | undefined>()
    started.push({ data, die: gone.resolve })
    return Promise.resolve({
      port: 4100,
      ask: () => Promise.resolve([{ position: 1 }] as never),
      tell: () => undefined,
      gone: gone.promise,
      stop: async () => gone.resolve(undefined),
    })
  }
  return { started, launch }
}

test('with stored data a dead thread is started again on its port, and what it did not tell is told', async () => {
  const { started, launch } = rig()
  const told: string[] = []
  const events: unknown[] = []
  const engines = await keepEngines(
    { model, dataDir: '/data', operatorArn: 'op', tell: text => told.push(text) },
    event => events.push(event),
    launch,
  )
  engines.setClockOffset(5_000)
  started[0]?.die(new Error('out of memory'))
  await expect.poll(() => events).toEqual([{ kind: 'records', tableArn: 'table', records: [{ position: 1 }] }])
  expect(started.map(({ data }) => [data.port, data.clockOffsetMs])).toEqual([
    [0, 0],
    [4100, 5_000],
  ])
  expect(told).toEqual([expect.stringContaining('out of memory')])
  await engines.stop()
})

test('in memory a dead thread is the end, and is said so', async () => {
  const { started, launch } = rig()
  const told: string[] = []
  const engines = await keepEngines(
    { model, operatorArn: 'op', tell: text => told.push(text) },
    () => undefined,
    launch,
  )
  started[0]?.die(new Error('out of memory'))
  expect(await engines.failed).toEqual(new Error('out of memory'))
  expect(started).toHaveLength(1)
  expect(told).toEqual([expect.stringContaining('lost')])
})
