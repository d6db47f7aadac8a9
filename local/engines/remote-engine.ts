import type { Input, Item } from './dynalite/dynalite-parts.ts'
import type { WriteImages } from './dynalite/watch-writes.ts'
import { type WrittenEntry, writtenEntries } from './dynalite/written-entries.ts'
import type { DynamoAnswer, DynamoEngine } from './dynamo-engine.ts'

const credential =
  'AWS4-HMAC-SHA256 Credential=local/20260101/REGION/dynamodb/aws4_request, SignedHeaders=host, Signature=0'

/**
 * Another engine behind HTTP, for those that do not check signatures (AWS's DynamoDB Local, emulators). It cannot say
 * what a write found, so the wire reads before and after: right for the meter as long as writers do not race on an item.
 */
export function remoteEngine(endpoint: string, region: string): DynamoEngine {
  const keys = new Map<string, Promise<string[]>>()

  async function ask(operation: string, input: Input): Promise<{ status: number; body: Record<string, unknown> }> {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${operation}`,
        'x-amz-date': `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`,
        authorization: credential.replace('REGION', region),
      },
      body: JSON.stringify(input),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  function keyNames(table: string): Promise<string[]> {
    const known = keys.get(table)
    if (known) return known
    const asked = ask('DescribeTable', { TableName: table }).then(({ body }) => {
      const { KeySchema = [] } = (body.Table ?? {}) as { KeySchema?: { AttributeName: string }[] }
      return KeySchema.map(({ AttributeName }) => AttributeName)
    })
    keys.set(table, asked)
    return asked
  }

  async function read(table: string, key: Item): Promise<Item | undefined> {
    const { body } = await ask('GetItem', { TableName: table, Key: key, ConsistentRead: true })
    return body.Item as Item | undefined
  }

  async function readEntry({ table, keyed }: WrittenEntry): Promise<Item | undefined> {
    const names = await keyNames(table)
    return read(table, Object.fromEntries(Object.entries(keyed).filter(([name]) => names.includes(name))))
  }

  return {
    read,
    async call(operation, input): Promise<DynamoAnswer> {
      const entries = writtenEntries(operation, input)
      const before = await Promise.all(entries.map(readEntry))
      const answer = await ask(operation, input)
      const written = answer.status === 200
      const images = await Promise.all(
        entries.map(async (entry, index): Promise<WriteImages> => {
          const next =
            written && entry.kind === 'update' ? await readEntry(entry) : entry.kind === 'put' ? entry.keyed : undefined
          const old = before[index]
          return { written, ...(old && { old }), ...(written && next && { next }) }
        }),
      )
      return { ...answer, images }
    },
    recover: () => undefined,
    close: () => Promise.resolve(),
  }
}
