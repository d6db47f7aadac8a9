import { afterEach, describe, expect, test } from 'vitest'
import { createVirtualClock } from '../../clock/virtual-clock.ts'
import type { Invocation } from '../../functions/function-worker.ts'
import type { MappingModel } from '../../template/model.ts'
import type { QueueAccess } from '../../wire/queue-access.ts'
import type { StreamRecord } from '../../wire/stream/stream-record.ts'
import { startStreamFeed } from './stream-feed.ts'

const ok = (payload: unknown = null): Invocation => ({ ok: true, payload })
const failure: Invocation = { ok: false, error: { errorType: 'Error', errorMessage: 'no' } }
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

const record = (position: number, key = 'k', eventName: 'INSERT' | 'MODIFY' = 'INSERT'): StreamRecord => ({
  position,
  partitionKey: key,
  record: {
    ...{ eventID: `e${position}`, eventName, eventVersion: '1.1', eventSource: 'aws:dynamodb', awsRegion: 'us-east-1' },
    dynamodb: {
      ...{ ApproximateCreationDateTime: 1, Keys: { pk: { S: key } }, SequenceNumber: String(position) },
      ...{ SizeBytes: 1, StreamViewType: 'NEW_IMAGE' },
    },
    eventSourceARN: 'stream',
  },
})

async function setUp(
  answer: (sequence: string[]) => Invocation | Promise<Invocation>,
  change: Partial<MappingModel['stream']> & { mapping?: Partial<MappingModel>; backlog?: StreamRecord[] } = {},
) {
  const { mapping, backlog = [], ...stream } = change
  const clock = createVirtualClock({ settle: () => settle() })
  const calls: string[][] = []
  const checkpoints: number[] = []
  const sent: { body: string; queueArn: string; roleArn: string }[] = []
  let live: (tableArn: string, records: StreamRecord[]) => void = () => undefined
  const feed = await startStreamFeed({
    mapping: {
      ...{ logicalId: 'Mapping', sourceArn: 'stream', functionArn: 'fn', kind: 'stream', enabled: true },
      ...{ batchSize: 100, batchingWindowSeconds: 0, filters: [], reportsBatchItemFailures: false },
      stream: {
        ...{ startingPosition: 'TRIM_HORIZON', parallelizationFactor: 1, maximumRetryAttempts: 2 },
        ...{ maximumRecordAgeSeconds: -1, bisectBatchOnFunctionError: false },
        onFailureArn: 'arn:aws:sqs:us-east-1:000000000000:failed',
        ...stream,
      },
      ...mapping,
    },
    tableArn: 'table',
    roleArn: 'role',
    wire: {
      onStreamRecords(listener) {
        live = listener
        return () => undefined
      },
      streamBacklog: async () => backlog,
      checkpoint: (_mapping, position) => checkpoints.push(position),
      queues: {
        async send(call: { body: string; queueArn: string; roleArn: string }) {
          sent.push(call)
          return { messageId: 'm' }
        },
      } as unknown as QueueAccess,
    },
    clock,
    invoke: async (_arn, event) => {
      const sequence = (event as { Records: { dynamodb: { SequenceNumber: string } }[] }).Records.map(
        each => each.dynamodb.SequenceNumber,
      )
      calls.push(sequence)
      return answer(sequence)
    },
    tell: () => undefined,
  })
  const settle = async () => {
    do await new Promise(resolve => setTimeout(resolve, 30))
    while (feed.busy() > 0)
  }
  stops.push(feed.stop)
  return {
    clock,
    calls,
    checkpoints,
    sent,
    settle,
    feed,
    put: (...records: StreamRecord[]) => live('table', records),
    other: () => live('other', [record(99)]),
  }
}

describe('the stream feed', () => {
  test('gathers records of a moment into one batch, in order, and moves its position', async () => {
    const { put, other, calls, checkpoints, settle } = await setUp(() => ok())
    other()
    put(record(1))
    put(record(2), record(3))
    await settle()
    expect(calls).toEqual([['1', '2', '3']])
    expect(checkpoints).toEqual([3])
    put(record(4))
    await settle()
    expect(checkpoints).toEqual([3, 4])
  })

  test('begins with the backlog and takes nothing twice', async () => {
    const { put, calls, settle } = await setUp(() => ok(), { backlog: [record(1), record(2)] })
    put(record(2), record(3))
    await settle()
    put(record(3))
    await settle()
    expect(calls.flat()).toEqual(['1', '2', '3'])
  })

  test('keeps to the batch size', async () => {
    const { put, calls, settle } = await setUp(() => ok(), { mapping: { batchSize: 2 } })
    put(record(1), record(2), record(3), record(4), record(5))
    await settle()
    expect(calls).toEqual([['1', '2'], ['3', '4'], ['5']])
  })

  test('passes only what a filter wants, and moves on past the rest', async () => {
    const { put, calls, checkpoints, settle } = await setUp(() => ok(), {
      mapping: { filters: [{ eventName: ['INSERT'] }] },
    })
    put(record(1, 'k', 'MODIFY'), record(2))
    await settle()
    put(record(3, 'k', 'MODIFY'))
    await settle()
    expect(calls).toEqual([['2']])
    expect(checkpoints).toEqual([2, 3])
  })

  test('tries a failed batch again, blocks what follows, and goes on when it succeeds', async () => {
    let works = false
    const { put, calls, checkpoints, clock, settle, feed } = await setUp(() => (works ? ok() : failure))
    put(record(1))
    await settle()
    put(record(2))
    expect(feed.waiting().retries).toBe(1)
    expect(calls).toEqual([['1']])
    works = true
    await clock.advance(1000)
    await settle()
    expect(calls).toEqual([['1'], ['1'], ['2']])
    expect(checkpoints).toEqual([1, 2])
  })

  test('gives up after its retries and tells the destination where the records stand, not what they hold', async () => {
    const { put, calls, checkpoints, clock, sent, settle } = await setUp(() => failure)
    put(record(1), record(2))
    await settle()
    await clock.advance(60_000)
    await settle()
    expect(calls).toHaveLength(3)
    expect(checkpoints).toEqual([2])
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ queueArn: 'arn:aws:sqs:us-east-1:000000000000:failed', roleArn: 'role' })
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      requestContext: {
        requestId: expect.any(String),
        functionArn: 'fn',
        condition: 'RetryAttemptsExhausted',
        approximateInvokeCount: 3,
      },
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
      version: '1.0',
      timestamp: expect.any(String),
      DDBStreamBatchInfo: {
        shardId: expect.stringContaining('shardId-'),
        startSequenceNumber: '1',
        endSequenceNumber: '2',
        approximateArrivalOfFirstRecord: expect.any(String),
        approximateArrivalOfLastRecord: expect.any(String),
        batchSize: 2,
        streamArn: 'stream',
      },
    })
  })

  test('halves a failing batch until the bad record is alone, and only that one is given up', async () => {
    const { put, calls, clock, sent, settle, checkpoints } = await setUp(
      sequence => (sequence.includes('3') ? failure : ok()),
      { bisectBatchOnFunctionError: true },
    )
    put(record(1), record(2), record(3), record(4))
    await settle()
    await clock.advance(60_000)
    await settle()
    expect(calls).toEqual([['1', '2', '3', '4'], ['1', '2'], ['3', '4'], ['3'], ['3'], ['3'], ['4']])
    expect(JSON.parse(sent[0]?.body ?? '').DDBStreamBatchInfo).toMatchObject({ startSequenceNumber: '3', batchSize: 1 })
    expect(checkpoints).toEqual([4])
  })

  test('goes on from the first record a function reports as failed', async () => {
    let times = 0
    const { put, calls, clock, settle } = await setUp(
      () => (++times === 1 ? ok({ batchItemFailures: [{ itemIdentifier: '3' }, { itemIdentifier: '2' }] }) : ok()),
      { mapping: { reportsBatchItemFailures: true }, bisectBatchOnFunctionError: true },
    )
    put(record(1), record(2), record(3))
    await settle()
    await clock.advance(1000)
    await settle()
    expect(calls).toEqual([
      ['1', '2', '3'],
      ['2', '3'],
    ])
  })

  test('gives up records that grew too old', async () => {
    const { put, calls, clock, sent, settle } = await setUp(() => failure, {
      maximumRetryAttempts: -1,
      maximumRecordAgeSeconds: 60,
    })
    put(record(1))
    await settle()
    await clock.advance(200_000)
    await settle()
    expect(calls.length).toBeGreaterThan(3)
    expect(JSON.parse(sent[0]?.body ?? '').requestContext.condition).toBe('RecordAgeExceeded')
  })

  test('waits for a batching window on the virtual clock', async () => {
    const { put, calls, clock, settle, feed } = await setUp(() => ok(), { mapping: { batchingWindowSeconds: 5 } })
    put(record(1))
    await settle()
    expect([calls, feed.waiting().delayed]).toEqual([[], 1])
    await clock.advance(6000)
    await settle()
    expect(calls).toEqual([['1']])
  })

  test('stops in the middle of a rest without moving its position', async () => {
    const { put, checkpoints, settle, feed } = await setUp(() => failure)
    put(record(1))
    await settle()
    await feed.stop()
    expect(checkpoints).toEqual([])
  })
})
