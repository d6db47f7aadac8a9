import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { EntryOf, RegistryKind } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Versioned } from '#shared/ports/registry.ts'
import { queryAll } from '../query-all.ts'
import type { Table } from '../table.ts'
import { currentKey, historyPartition } from './keys.ts'
import { fromItem } from './registry-item.ts'

/** All versions of one entry, newest first. A copy of what is still current (putVersion was interrupted) is not told twice. */
export async function readHistory<K extends RegistryKind>(
  source: Table,
  { tenant, kind, id }: { tenant: Tenant; kind: K; id: string },
): Promise<Versioned<EntryOf<K>>[]> {
  const { Item } = await source.client.send(
    new GetCommand({ TableName: source.table, Key: currentKey(tenant, kind, id), ConsistentRead: true }),
  )
  if (!Item) return []
  const current = fromItem(kind, Item)
  const superseded = await queryAll(source, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': historyPartition(tenant, kind, id) },
    ScanIndexForward: false,
    ConsistentRead: true,
  })
  const versions = superseded.map(item => fromItem(kind, item)).filter(({ version }) => version < current.version)
  return [current, ...versions]
}
