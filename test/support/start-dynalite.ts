import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
// @ts-expect-error dynalite has no types
import dynalite from 'dynalite'
import type { Table } from '#shared/adapters/dynamodb/table.ts'
import { TABLES } from './tables.ts'

export interface Dynalite {
  readonly client: DynamoDBDocumentClient
  /** A new, empty table of that shape: every test can have its own. */
  readonly make: (kind: keyof typeof TABLES) => Promise<Table>
  readonly stop: () => Promise<void>
}

/** A DynamoDB engine in memory on a free port. */
export async function startDynalite(): Promise<Dynalite> {
  const server = dynalite({ createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const base = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'cn-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
  const client = DynamoDBDocumentClient.from(base, { marshallOptions: { removeUndefinedValues: true } })
  let made = 0
  return {
    client,
    async make(kind) {
      const table = `${kind}-${++made}`
      await base.send(new CreateTableCommand({ ...TABLES[kind], TableName: table, BillingMode: 'PAY_PER_REQUEST' }))
      await active(base, table)
      return { client, table }
    },
    async stop() {
      client.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A table is there a moment after it was made. */
async function active(client: DynamoDBClient, TableName: string): Promise<void> {
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }))
    if (Table?.TableStatus === 'ACTIVE') return
  }
}
