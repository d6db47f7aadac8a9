import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
// @ts-expect-error dynalite has no types
import dynalite from 'dynalite'
import { startFauxqs } from 'fauxqs'
import { expect, onTestFinished, test } from 'vitest'
import { writeRegistry } from '#shared/adapters/dynamodb/registry/write-registry.ts'
import { agencyQueues } from '#shared/adapters/sqs/agency-queues.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import { importPlace } from '../../cli/import/import-place.ts'
import { noProgress } from '../../cli/import/progress.ts'
import { registryApi } from '../../cli/import/registry-api.fixture.ts'

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
const region = 'cn-north-1'

async function engines() {
  const dynamo = dynalite({ createTableMs: 0 })
  dynamo.listen(0, '127.0.0.1')
  await once(dynamo, 'listening')
  const endpoint = `http://127.0.0.1:${(dynamo.address() as AddressInfo).port}`
  const fauxqs = await startFauxqs({ port: 0, logger: false })
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region, credentials }), {
    marshallOptions: { removeUndefinedValues: true },
  })
  const sqs = new SQSClient({ endpoint: fauxqs.address, region, credentials })
  onTestFinished(async () => {
    client.destroy()
    sqs.destroy()
    dynamo.close()
    await fauxqs.stop()
  })
  const keys = [
    ['pk', 'HASH'],
    ['sk', 'RANGE'],
  ] as const
  await client.send(
    new CreateTableCommand({
      TableName: 'registry',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: keys.map(([AttributeName]) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: keys.map(([AttributeName, KeyType]) => ({ AttributeName, KeyType })),
    }),
  )
  return { table: { client, table: 'registry' }, sqs }
}

test('the demonstration place goes into DynamoDB and SQS, every agency with its two queues, and again without a change', async () => {
  const { table, sqs } = await engines()
  const registry = writeRegistry(table)
  const { client } = registryApi({ registry, queues: agencyQueues(sqs, 'wangge-dev-agency-') })
  const dir = join(import.meta.dirname, '../../data/xihu')
  const reports = await importPlace(dir, client, noProgress)
  expect(reports.every(({ rows, created }) => rows === created)).toBe(true)

  const tenant = Tenant.parse('xihu')
  const agencies = await registry.list(tenant, 'agency', 'all')
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({ QueueNamePrefix: 'wangge-dev-agency-xihu-' }))
  const names = new Set(QueueUrls.map(url => url.split('/').at(-1)))
  for (const { entry } of agencies) {
    expect(names).toContain(`wangge-dev-agency-xihu-${entry.id}`)
    expect(names).toContain(`wangge-dev-agency-xihu-${entry.id}-dlq`)
  }
  expect(names.size).toBe(agencies.length * 2)
  expect(await registry.list(tenant, 'grid', '330106')).toHaveLength(307)

  const again = await importPlace(dir, client, noProgress)
  expect(again.every(({ rows, unchanged }) => rows === unchanged)).toBe(true)
})
