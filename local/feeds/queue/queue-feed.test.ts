import { afterEach, describe, expect, test } from 'vitest'
import { createVirtualClock } from '../../clock/virtual-clock.ts'
import type { Invocation } from '../../functions/function-worker.ts'
import type { MappingModel, QueueModel } from '../../template/model.ts'
import { fakeQueue } from './fake-queue.ts'
import { startQueueFeed } from './queue-feed.ts'

const SECOND = 1000
const ok = (payload: unknown = null): Invocation => ({ ok: true, payload })
const failure: Invocation = { ok: false, error: { errorType: 'Error', errorMessage: 'no' } }
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

interface SqsEvent {
  readonly Records: { messageId: string; body: string; attributes: Record<string, string> }[]
}

function setUp(
  answer: (event: SqsEvent) => Invocation | Promise<Invocation>,
  { mapping = {}, queue = {} }: { mapping?: Partial<MappingModel>; queue?: Partial<QueueModel> } = {},
) {
  const engine = fakeQueue()
  const calls: SqsEvent[] = []
  const told: string[] = []
  const clock = createVirtualClock({ settle: () => settle() })
  const feed = startQueueFeed({
    mapping: {
      logicalId: 'Mapping',
      sourceArn: 'queue',
      functionArn: 'fn',
      kind: 'queue',
      enabled: true,
      batchSize: 10,
      batchingWindowSeconds: 0,
      filters: [],
      reportsBatchItemFailures: true,
      ...mapping,
    },
    queue: {
      logicalId: 'Queue',
      name: 'queue',
      arn: 'queue',
      fifo: false,
      visibilityTimeoutSeconds: 30,
      delaySeconds: 0,
      retentionSeconds: 1000,
      ...queue,
    },
    roleArn: 'role',
    region: 'us-east-1',
    queues: engine.access,
    clock,
    invoke: async (_arn, event) => {
      calls.push(event as SqsEvent)
      return answer(event as SqsEvent)
    },
    tell: message => told.push(message),
  })
  const settle = async () => {
    do await new Promise(resolve => setTimeout(resolve, 5))
    while (feed.busy() > 0 || engine.visible() > 0)
  }
  stops.push(feed.stop)
  const bodies = () => calls.map(call => call.Records.map(record => record.body))
  return { engine, calls, bodies, told, clock, feed, settle }
}

describe('the queue poller', () => {
  test('delivers what is there in one batch, and deletes what was done', async () => {
    const { engine, bodies, calls, settle } = setUp(() => ok())
    engine.send('a', 'b', 'c')
    await settle()
    expect(bodies().flat().toSorted()).toEqual(['a', 'b', 'c'])
    expect(engine.left()).toEqual([])
    expect(calls[0]?.Records[0]).toMatchObject({
      eventSource: 'aws:sqs',
      eventSourceARN: 'queue',
      awsRegion: 'us-east-1',
      attributes: { ApproximateReceiveCount: '1', SenderId: 'AIDA' },
      messageAttributes: { kind: { stringValue: 'x', dataType: 'String', stringListValues: [], binaryListValues: [] } },
    })
  })

  test('never gives more than the batch size', async () => {
    const { engine, bodies, settle } = setUp(() => ok(), { mapping: { batchSize: 2 } })
    engine.send('a', 'b', 'c', 'd', 'e')
    await settle()
    expect(Math.max(...bodies().map(batch => batch.length))).toBe(2)
    expect(bodies().flat().toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test('sees a failed message again when its visibility timeout is over, not before', async () => {
    let works = false
    const { engine, calls, clock, settle, feed } = setUp(() => (works ? ok() : failure))
    engine.send('a')
    await settle()
    await clock.advance(29 * SECOND)
    expect(calls).toHaveLength(1)
    expect(feed.waiting()).toEqual({ retries: 1, delayed: 0 })
    works = true
    await clock.advance(2 * SECOND)
    expect(calls.map(call => call.Records[0]?.attributes.ApproximateReceiveCount)).toEqual(['1', '2'])
    expect(engine.left()).toEqual([])
    expect(feed.waiting()).toEqual({ retries: 0, delayed: 0 })
  })

  test('keeps only the failed part of a batch', async () => {
    const { engine, clock, settle, bodies } = setUp(event =>
      ok({
        batchItemFailures: event.Records.filter(each => each.body === 'bad').map(each => ({
          itemIdentifier: each.messageId,
        })),
      }),
    )
    engine.send('good', 'bad')
    await settle()
    expect(engine.left()).toEqual(['bad'])
    await clock.advance(31 * SECOND)
    expect(
      bodies()
        .flat()
        .filter(body => body === 'good'),
    ).toHaveLength(1)
    expect(
      bodies()
        .flat()
        .filter(body => body === 'bad'),
    ).toHaveLength(2)
  })

  test.each([
    ['nothing', null, []],
    ['an empty list', { batchItemFailures: [] }, []],
    ['a list that is null', { batchItemFailures: null }, []],
    ['an unknown id', { batchItemFailures: [{ itemIdentifier: 'who' }] }, ['a']],
    ['an empty id', { batchItemFailures: [{ itemIdentifier: '' }] }, ['a']],
    ['a wrong shape', { batchItemFailures: 'all' }, ['a']],
  ])('reads a partial answer as AWS does: %s', async (_name, payload, left) => {
    const { engine, settle } = setUp(() => ok(payload))
    engine.send('a')
    await settle()
    expect(engine.left()).toEqual(left)
  })

  test('does not look at a partial answer that the mapping did not ask for', async () => {
    const { engine, settle } = setUp(
      event => ok({ batchItemFailures: [{ itemIdentifier: event.Records[0]?.messageId }] }),
      {
        mapping: { reportsBatchItemFailures: false },
      },
    )
    engine.send('a')
    await settle()
    expect(engine.left()).toEqual([])
  })

  test('moves a message to the dead-letter queue after maxReceiveCount receives', async () => {
    const { engine, calls, clock, settle } = setUp(() => failure, {
      queue: { redrive: { deadLetterArn: 'dead', maxReceiveCount: 3 } },
    })
    engine.send('poison')
    await settle()
    await clock.advance(10 * 60 * SECOND)
    expect(calls).toHaveLength(3)
    expect(engine.dead()).toEqual(['poison'])
    expect(engine.left()).toEqual([])
  })

  test('holds a delayed message until its time, and counts one receive for it', async () => {
    const { engine, calls, clock, settle, feed } = setUp(() => ok())
    engine.sendDelayed('later', 60)
    engine.send('now')
    await settle()
    expect(calls.map(call => call.Records[0]?.body)).toEqual(['now'])
    expect(feed.waiting()).toEqual({ retries: 0, delayed: 1 })
    await clock.advance(59 * SECOND)
    expect(calls).toHaveLength(1)
    await clock.advance(2 * SECOND)
    expect(calls[1]?.Records[0]).toMatchObject({ body: 'later', attributes: { ApproximateReceiveCount: '1' } })
    expect(engine.left()).toEqual([])
  })

  test('drops what the filter does not want without showing it', async () => {
    const { engine, bodies, settle } = setUp(() => ok(), { mapping: { filters: [{ body: { kind: ['task'] } }] } })
    engine.send('{"kind":"task"}', '{"kind":"other"}', 'no json')
    await settle()
    expect(bodies().flat()).toEqual(['{"kind":"task"}'])
    expect(engine.left()).toEqual([])
  })

  test('waits for its batching window on the virtual clock, and not when the batch is full', async () => {
    const { engine, bodies, clock, settle, feed } = setUp(() => ok(), {
      mapping: { batchSize: 4, batchingWindowSeconds: 20, maximumConcurrency: 2 },
    })
    engine.send('a')
    await new Promise(resolve => setTimeout(resolve, 120))
    expect(bodies()).toEqual([])
    expect(feed.waiting().delayed).toBe(1)
    await clock.advance(21 * SECOND)
    expect(bodies()).toEqual([['a']])
    engine.send('b', 'c', 'd', 'e')
    await settle()
    expect(bodies().flat()).toContain('e')
  })

  test('tells what the queue refuses and goes on', async () => {
    const { engine, told, settle } = setUp(() => ok())
    engine.refuseDelete('AccessDenied')
    engine.send('a')
    await settle()
    expect(told.join()).toContain('cannot delete from its queue: Error: AccessDenied')
  })

  test('stops at once in the middle of a long poll', async () => {
    const { feed } = setUp(() => ok())
    const begun = performance.now()
    await feed.stop()
    expect(performance.now() - begun).toBeLessThan(500)
  })
})
