import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { MeteredCall } from '#local/wire/meter/meter.ts'
import { arns } from './small-stack.ts'
import { clientsFor, eventually, startSmall } from './with-wire.ts'

const wire = await startSmall()
const writer = clientsFor(wire, wire.credentialsFor(arns.writer))
const operator = clientsFor(wire, wire.operator)
afterAll(() => wire.stop())
beforeEach(() => wire.meter.reset())

const TableName = 'ledger'
const item = (pk: string, seq: number, kilobytes = 0, more = {}) => ({
  pk: { S: pk },
  seq: { N: String(seq) },
  ...(kilobytes > 0 && { fill: { S: 'x'.repeat(kilobytes * 1024 - 100) } }),
  ...more,
})
const indexed = { shard: { S: 's' }, due: { S: '1' } }
const units = async () => {
  const { total } = await wire.meter.snapshot()
  return [total.wru, total.rru]
}

describe('writes', () => {
  test('item and index, then the refused repetition', async () => {
    const put = () =>
      writer.dynamodb.send(
        new PutItemCommand({
          TableName,
          Item: item('w', 1, 3, indexed),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      )
    await put()
    expect(await units()).toEqual([3 + 1, 0])
    await expect(put()).rejects.toThrow()
    expect(await units()).toEqual([3 + 1 + 3, 0])
    const { byResource, byOperation, byCaller, rows } = await wire.meter.snapshot()
    expect(byResource['dynamodb:ledger/due']?.wru).toBe(1)
    expect(byOperation['dynamodb:PutItem']).toMatchObject({ calls: 2, wru: 7 })
    expect(byCaller['write-things']?.wru).toBe(7)
    expect(rows).toEqual([expect.objectContaining({ operation: 'PutItem', resource: 'ledger', calls: 2, errors: 1 })])
  })

  test('an update pays what it found and left, in the index too', async () => {
    await operator.dynamodb.send(new PutItemCommand({ TableName, Item: item('u', 1, 2, indexed) }))
    await wire.meter.reset()
    const Key = item('u', 1)
    const change = { TableName, Key, ExpressionAttributeValues: { ':d': { S: '2' } } }
    await operator.dynamodb.send(new UpdateItemCommand({ ...change, UpdateExpression: 'SET due = :d' }))
    expect(await units()).toEqual([2 + 2, 0])
    await operator.dynamodb.send(new UpdateItemCommand({ ...change, UpdateExpression: 'SET note = :d' }))
    expect(await units()).toEqual([4 + 2, 0])
    await operator.dynamodb.send(new DeleteItemCommand({ TableName, Key }))
    expect(await units()).toEqual([6 + 2 + 1, 0])
  })

  test('a batch pays each item by itself', async () => {
    const puts = [item('b', 1, 1), item('b', 2, 2), item('b', 3)].map(Item => ({ PutRequest: { Item } }))
    await writer.dynamodb.send(new BatchWriteItemCommand({ RequestItems: { ledger: puts } }))
    expect(await units()).toEqual([1 + 2 + 1, 0])
  })
})

describe('reads', () => {
  test('by what was read, not by what was answered', async () => {
    for (const seq of [1, 2, 3])
      await operator.dynamodb.send(new PutItemCommand({ TableName, Item: item('r', seq, 3) }))
    await wire.meter.reset()
    const get = { TableName, Key: item('r', 1), ConsistentRead: true }
    await writer.dynamodb.send(new GetItemCommand({ ...get, ProjectionExpression: 'pk' }))
    expect(await units()).toEqual([0, 1])
    await writer.dynamodb.send(new GetItemCommand({ TableName, Key: item('r', 9) }))
    expect(await units()).toEqual([0, 1.5])
    await wire.meter.reset()
    const query = { TableName, KeyConditionExpression: 'pk = :p', ConsistentRead: true }
    const found = await writer.dynamodb.send(
      new QueryCommand({
        ...query,
        FilterExpression: '#f = :none',
        ProjectionExpression: 'seq',
        ExpressionAttributeNames: { '#f': 'fill' },
        ExpressionAttributeValues: { ':p': { S: 'r' }, ':none': { S: '' } },
      }),
    )
    expect([found.Count, await units()]).toEqual([0, [0, 3]])
    await writer.dynamodb.send(
      new QueryCommand({ ...query, ExpressionAttributeValues: { ':p': { S: 'r' } }, Select: 'COUNT' }),
    )
    expect(await units()).toEqual([0, 6])
    await wire.meter.reset()
    await writer.dynamodb.send(
      new BatchGetItemCommand({ RequestItems: { ledger: { Keys: [item('r', 1), item('r', 2), item('r', 9)] } } }),
    )
    expect(await units()).toEqual([0, 1.5])
  })
})

test('a message pays one request for each started 64 KB, and who listens hears each call', async () => {
  const heard: MeteredCall[] = []
  const off = wire.meter.subscribe(calls => heard.push(...calls))
  await writer.sqs.send(
    new SendMessageCommand({ QueueUrl: wire.queueUrl(arns.plain), MessageBody: 'x'.repeat(150_000) }),
  )
  await eventually(() => expect(heard).toHaveLength(1))
  off()
  expect(heard[0]).toMatchObject({
    caller: 'write-things',
    service: 'sqs',
    operation: 'SendMessage',
    resource: 'plain',
    requests: 3,
    status: 200,
  })
  expect((await wire.meter.snapshot()).total).toMatchObject({ calls: 1, requests: 3 })
})
