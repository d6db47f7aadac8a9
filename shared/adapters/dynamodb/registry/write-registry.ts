import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { type EntryOf, type RegistryKind, Sender } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { PageOf, RegistryWriter, Versioned } from '#shared/ports/registry.ts'
import type { Table } from '../table.ts'
import { batchWrite } from './batch-write.ts'
import { claimSender } from './claim-sender.ts'
import { currentKey, scopePartition } from './keys.ts'
import { putVersion } from './put-version.ts'
import { readHistory } from './read-history.ts'
import { readMany } from './read-many.ts'
import { readRegistry } from './read-registry.ts'
import { fromItem, toItem } from './registry-item.ts'

/** The registrar's side of the registry; every read of it is consistent, because a change is decided on it. */
export function writeRegistry(source: Table): RegistryWriter {
  return {
    ...readRegistry(source, true),
    history: (tenant, kind, id) => readHistory(source, { tenant, kind, id }),

    getMany: (tenant, kind, ids) => readMany(source, { tenant, kind, ids }),

    async page<K extends RegistryKind>(tenant: Tenant, kind: K, scope: string, { after, limit }: PageOf) {
      const pk = scopePartition(tenant, kind, scope)
      const entries: Versioned<EntryOf<K>>[] = []
      let start = after === undefined ? undefined : { pk, sk: after }
      do {
        const { Items, LastEvaluatedKey } = await source.client.send(
          new QueryCommand({
            TableName: source.table,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': pk },
            ConsistentRead: true,
            Limit: limit - entries.length,
            ExclusiveStartKey: start,
          }),
        )
        for (const item of Items ?? []) entries.push(fromItem(kind, item))
        start = LastEvaluatedKey as typeof start
      } while (start && entries.length < limit)
      return entries
    },

    async put(tenant, kind, id, next) {
      await claimIfSender(tenant, kind, next.entry)
      return putVersion(source, { tenant, kind, id }, next)
    },

    async putNew(tenant, kind, entries) {
      for (const { entry } of entries) await claimIfSender(tenant, kind, entry)
      await batchWrite(
        source,
        entries.map(versioned => toItem(kind, currentKey(tenant, kind, versioned.entry.id), versioned)),
      )
    },
  }

  async function claimIfSender(tenant: Tenant, kind: RegistryKind, entry: unknown) {
    if (kind !== 'sender') return
    const { id, senderId } = Sender.parse(entry)
    await claimSender(source, senderId, { tenant, entry: id })
  }
}
