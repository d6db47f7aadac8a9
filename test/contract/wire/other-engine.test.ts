import { once } from 'node:events'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Wire } from '#local/wire/wire.ts'
import { arns } from './small-stack.ts'
import { clientsFor, eventually, startSmall } from './with-wire.ts'

const dynalite: (options: object) => Server = createRequire(import.meta.url)('dynalite')
const server = dynalite({ createTableMs: 0 })
let wire: Wire

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  wire = await startSmall({ dynamodbEndpoint: `http://127.0.0.1:${port}` })
})
afterAll(async () => {
  await wire?.stop()
  server.close()
  server.closeAllConnections()
})

test('an engine behind HTTP is tapped, judged and measured like the one inside', async () => {
  const writer = clientsFor(wire, wire.credentialsFor(arns.writer))
  const operator = clientsFor(wire, wire.operator)
  const told: unknown[] = []
  wire.onStreamRecords((_, records) => told.push(...records.map(({ record }) => record.dynamodb.Keys)))
  const Key = { pk: { S: 'far 🚧' }, seq: { N: '1' } }
  const Item = { ...Key, shard: { S: 's' }, due: { S: '1' } }
  const put = new PutItemCommand({ TableName: 'ledger', Item, ConditionExpression: 'attribute_not_exists(pk)' })
  await writer.dynamodb.send(put)
  await expect(writer.dynamodb.send(put)).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' })
  await eventually(() => expect(told).toEqual([Key]))
  expect((await wire.meter.snapshot()).total.wru).toBe(3)
  const ExpressionAttributeValues = { ':d': { S: '2' } }
  await operator.dynamodb.send(
    new UpdateItemCommand({ TableName: 'ledger', Key, UpdateExpression: 'SET due = :d', ExpressionAttributeValues }),
  )
  expect((await wire.meter.snapshot()).total.wru).toBe(3 + 1 + 2)
  const reader = clientsFor(wire, wire.credentialsFor(arns.reader))
  const { Item: stored } = await reader.dynamodb.send(new GetItemCommand({ TableName: 'ledger', Key }))
  expect(stored).toEqual({ ...Item, due: { S: '2' } })
  await expect(reader.dynamodb.send(put)).rejects.toMatchObject({ name: 'AccessDeniedException' })
})
