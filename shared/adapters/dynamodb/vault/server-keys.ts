import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Ids } from '#shared/ports/ids.ts'
import type { KeyPurpose, ServerKey, ServerKeys } from '#shared/ports/server-keys.ts'
import { isConditionalFailure } from '../is-conditional-failure.ts'
import type { Table } from '../table.ts'

const KeyItem = z.object({ version: z.int(), key: z.string().length(64) })
const skOf = (version: number): string => `v${String(version).padStart(6, '0')}`

/** Kept in the function's memory after the first read: a key never changes, a new one is a new version. */
export function dynamodbServerKeys({ client, table }: Table, ids: Ids): ServerKeys {
  const known = new Map<string, Promise<ServerKey>>()
  const remember = (name: string, load: () => Promise<ServerKey>): Promise<ServerKey> => {
    const found = known.get(name)
    if (found) return found
    const loading = load()
    known.set(name, loading)
    loading.catch(() => known.delete(name))
    return loading
  }

  async function readNewest(purpose: KeyPurpose): Promise<ServerKey | undefined> {
    const { Items } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `SERVER-KEY#${purpose}` },
        ScanIndexForward: false,
        Limit: 1,
        ConsistentRead: true,
      }),
    )
    return Items?.[0] && KeyItem.parse(Items[0])
  }

  async function makeFirst(purpose: KeyPurpose): Promise<ServerKey> {
    const made = { version: 1, key: ids.secret(32) }
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: { pk: `SERVER-KEY#${purpose}`, sk: skOf(1), ...made },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      )
      return made
    } catch (error) {
      const others = isConditionalFailure(error) ? await readNewest(purpose) : undefined
      if (others) return others
      throw error
    }
  }

  return {
    newest: purpose => remember(purpose, async () => (await readNewest(purpose)) ?? makeFirst(purpose)),
    version: (purpose, version) =>
      remember(`${purpose}#${version}`, async () => {
        const Key = { pk: `SERVER-KEY#${purpose}`, sk: skOf(version) }
        const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
        return KeyItem.parse(Item)
      }),
  }
}
