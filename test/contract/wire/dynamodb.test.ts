import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StreamRecord } from '#local/wire/stream/stream-record.ts'
import type { Wire } from '#local/wire/wire.ts'
import { arns } from './small-stack.ts'
import { clientsFor, eventually, startSmall } from './with-wire.ts'

let wire: Wire
let writer: ReturnType<typeof clientsFor>
let reader: ReturnType<typeof clientsFor>
let operator: ReturnType<typeof clientsFor>
const told: StreamRecord[] = []

beforeAll(async () => {
  wire = await startSmall()
  wire.onStreamRecords((_, records) => told.push(...records))
  writer = clientsFor(wire, wire.credentialsFor(arns.writer))
  reader = clientsFor(wire, wire.credentialsFor(arns.reader))
  operator = clientsFor(wire, wire.operator)
})
afterAll(() => wire?.stop())

const commit = (pk: string, seq: number, more = {}) => ({ pk: { S: pk }, seq: { N: String(seq) }, ...more })
const once = { TableName: 'ledger', ConditionExpression: 'attribute_not_exists(pk)' }

describe('what DynamoDB does and the engine alone does not', () => {
  test('a refused condition gives the item that stood in the way', async () => {
    await writer.dynamodb.send(new PutItemCommand({ ...once, Item: commit('c1', 1, { by: { S: '🚧 𠮷' } }) }))
    const again = new PutItemCommand({ ...once, Item: commit('c1', 1), ReturnValuesOnConditionCheckFailure: 'ALL_OLD' })
    await expect(writer.dynamodb.send(again)).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
      Item: { by: { S: '🚧 𠮷' } },
    })
  })

  test('400 KB are bytes, not characters', async () => {
    const Item = commit('big', 1, { text: { S: '格'.repeat(140_000) } })
    await expect(writer.dynamodb.send(new PutItemCommand({ TableName: 'ledger', Item }))).rejects.toMatchObject({
      name: 'ValidationException',
    })
    const fits = commit('big', 1, { text: { S: '格'.repeat(130_000) } })
    await writer.dynamodb.send(new PutItemCommand({ TableName: 'ledger', Item: fits }))
  })

  test('an index key must not be empty', async () => {
    const Item = commit('e', 1, { shard: { S: '' }, due: { S: 'x' } })
    await expect(writer.dynamodb.send(new PutItemCommand({ TableName: 'ledger', Item }))).rejects.toThrow(
      /empty string/,
    )
  })

  test('a table with a stream takes no updates from a function, and says why', async () => {
    const update = {
      TableName: 'ledger',
      Key: commit('c1', 1),
      UpdateExpression: 'SET x = :x',
      ExpressionAttributeValues: { ':x': { S: '1' } },
    }
    await expect(writer.dynamodb.send(new UpdateItemCommand(update))).rejects.toThrow(/only knows inserts/)
    await operator.dynamodb.send(new UpdateItemCommand(update))
  })
})

describe('index, query and batches', () => {
  test('a put shows in the index with what the index projects', async () => {
    const Item = commit('q1', 1, { shard: { S: 's1' }, due: { S: '2026-11-02' }, other: { S: 'not projected' } })
    await writer.dynamodb.send(new PutItemCommand({ ...once, Item }))
    const { Items } = await writer.dynamodb.send(
      new QueryCommand({
        TableName: 'ledger',
        IndexName: 'due',
        KeyConditionExpression: '#s = :s AND due <= :d',
        ExpressionAttributeNames: { '#s': 'shard' },
        ExpressionAttributeValues: { ':s': { S: 's1' }, ':d': { S: '2026-12-01' } },
      }),
    )
    expect(Items).toEqual([commit('q1', 1, { shard: { S: 's1' }, due: { S: '2026-11-02' } })])
  })

  test('batch writes are tapped like single ones', async () => {
    const requests = [1, 2, 3].map(seq => ({ PutRequest: { Item: commit('batch', seq) } }))
    await writer.dynamodb.send(new BatchWriteItemCommand({ RequestItems: { ledger: requests } }))
    const { Responses } = await writer.dynamodb.send(
      new BatchGetItemCommand({ RequestItems: { ledger: { Keys: [commit('batch', 1), commit('batch', 3)] } } }),
    )
    expect(Responses?.ledger).toHaveLength(2)
    await eventually(() => expect(told.filter(({ partitionKey }) => partitionKey.includes('"batch"'))).toHaveLength(3))
  })
})

describe('the stream tap', () => {
  test('tells each commit once, in order per key, and nothing refused', async () => {
    const puts = Array.from({ length: 40 }, (_, index) => commit(`order-${index % 4}`, index))
    for (const Item of puts) await writer.dynamodb.send(new PutItemCommand({ ...once, Item }))
    await Promise.allSettled(puts.map(Item => writer.dynamodb.send(new PutItemCommand({ ...once, Item }))))
    const mine = () => told.filter(({ partitionKey }) => partitionKey.includes('order-'))
    await eventually(() => expect(mine()).toHaveLength(40))
    for (const key of [0, 1, 2, 3]) {
      const seqs = mine()
        .filter(({ partitionKey }) => partitionKey.includes(`order-${key}`))
        .map(({ record }) => Number(record.dynamodb.NewImage?.seq?.N))
      expect(seqs).toEqual([...seqs].sort((a, b) => a - b))
    }
    const positions = told.map(({ position }) => position)
    expect(positions).toEqual([...positions].sort((a, b) => a - b))
    expect(new Set(told.map(({ record }) => record.eventID)).size).toBe(told.length)
  })

  test('the backlog is what a mapping has not checkpointed', async () => {
    const all = await wire.streamBacklog('LedgerMapping', arns.ledger)
    expect(all.map(({ position }) => position)).toEqual(told.map(({ position }) => position))
    expect(all.at(-1)?.record).toEqual(told.at(-1)?.record)
    wire.checkpoint('LedgerMapping', all[4]?.position ?? 0)
    const rest = await wire.streamBacklog('LedgerMapping', arns.ledger)
    expect(rest.map(({ position }) => position)).toEqual(all.slice(5).map(({ position }) => position))
  })
})

describe('authorisation', () => {
  test('what the role does not grant is denied in DynamoDB’s own words', async () => {
    const put = reader.dynamodb.send(new PutItemCommand({ TableName: 'ledger', Item: commit('no', 1) }))
    await expect(put).rejects.toMatchObject({
      name: 'AccessDeniedException',
      $metadata: { httpStatusCode: 400 },
      message: expect.stringMatching(
        /assumed-role\/reader\/session is not authorized to perform: dynamodb:PutItem on resource: .*table\/ledger because no identity-based policy allows/,
      ),
    })
    const { Item } = await operator.dynamodb.send(new GetItemCommand({ TableName: 'ledger', Key: commit('no', 1) }))
    expect(Item).toBeUndefined()
  })

  test('a query on an index needs the index, not the table alone', async () => {
    const query = {
      TableName: 'ledger',
      KeyConditionExpression: 'shard = :s',
      ExpressionAttributeValues: { ':s': { S: 's1' } },
    }
    await expect(reader.dynamodb.send(new QueryCommand({ ...query, IndexName: 'due' }))).rejects.toThrow(/index\/due/)
  })

  test('a batch over two tables needs both', async () => {
    const RequestItems = { ledger: { Keys: [commit('c1', 1)] }, vault: { Keys: [{ pk: { S: 'v' } }] } }
    await expect(reader.dynamodb.send(new BatchGetItemCommand({ RequestItems }))).rejects.toThrow(/table\/vault/)
  })

  test('a table with its own key needs the key’s grants too', async () => {
    await writer.dynamodb.send(new PutItemCommand({ TableName: 'vault', Item: { pk: { S: 'v' } } }))
    const get = new GetItemCommand({ TableName: 'vault', Key: { pk: { S: 'v' } } })
    await expect(reader.dynamodb.send(get)).rejects.toThrow(/kms:Decrypt/)
    expect((await writer.dynamodb.send(get)).Item).toEqual({ pk: { S: 'v' } })
  })

  test('every grant used is on record with the statement it stands in', async () => {
    expect(await wire.grantsUsed()).toContainEqual(
      expect.objectContaining({
        role: arns.writer,
        action: 'kms:GenerateDataKey',
        resource: arns.key,
        origin: 'writer[2]',
      }),
    )
  })

  test('a key the wire did not hand out is nobody’s', async () => {
    const stranger = clientsFor(wire, { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'x' })
    await expect(
      stranger.dynamodb.send(new GetItemCommand({ TableName: 'ledger', Key: commit('c1', 1) })),
    ).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    })
  })
})
