import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { EntryOf, RegistryKind } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Versioned } from '#shared/ports/registry.ts'
import { isConditionalFailure } from '../is-conditional-failure.ts'
import type { Table } from '../table.ts'
import { currentKey, historyKey, type Key } from './keys.ts'
import { fromItem, toItem } from './registry-item.ts'

/**
 * The superseded version goes into the history first, then the current one is replaced under the condition that it is
 * still exactly what was copied: a crash between the two leaves a copy too many, never a version too few.
 */
export async function putVersion<K extends RegistryKind>(
  { client, table }: Table,
  of: { tenant: Tenant; kind: K; id: string },
  next: Versioned<EntryOf<K>>,
): Promise<boolean> {
  const key = currentKey(of.tenant, of.kind, of.id)
  const superseded = await read(key)
  if ((superseded?.version ?? 0) !== next.version - 1) return isRepeat(superseded)
  if (superseded) await put(toItem(of.kind, historyKey(of.tenant, of.kind, of.id, superseded.version), superseded), {})
  try {
    await put(toItem(of.kind, key, next), superseded ? stillIs(superseded) : ABSENT)
    return true
  } catch (error) {
    // Somebody else was first, or it was us: an SDK retry after a lost answer looks exactly like this.
    if (isConditionalFailure(error)) return isRepeat(await read(key))
    throw error
  }

  async function isRepeat(current: Versioned<EntryOf<K>> | undefined) {
    if (!current || current.version < next.version) return false
    const same =
      current.version === next.version ? current : await read(historyKey(of.tenant, of.kind, of.id, next.version))
    return same?.commandId === next.commandId
  }

  async function read(Key: Key) {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
    return Item && fromItem(of.kind, Item)
  }

  async function put(Item: Record<string, unknown>, condition: object) {
    await client.send(new PutCommand({ TableName: table, Item, ...condition }))
  }
}

const ABSENT = { ConditionExpression: 'attribute_not_exists(pk)' }

const stillIs = ({ version, commandId }: Versioned<unknown>) => ({
  ConditionExpression: '#version = :version AND commandId = :commandId',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':version': version, ':commandId': commandId },
})
