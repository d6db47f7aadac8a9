import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { RegistryKind } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Registry } from '#shared/ports/registry.ts'
import { queryAll } from '../query-all.ts'
import type { Table } from '../table.ts'
import { currentKey, historyKey, scopePartition } from './keys.ts'
import { fromItem } from './registry-item.ts'
import { tenantOfSender } from './tenant-of-sender.ts'

/** The registry as most functions read it: eventually consistent at half the price, with the cache (registry-cache.ts) above. */
export function readRegistry(source: Table, ConsistentRead = false): Registry {
  const { client, table } = source
  return {
    async list<K extends RegistryKind>(tenant: Tenant, kind: K, scope: string) {
      const items = await queryAll(source, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': scopePartition(tenant, kind, scope) },
        ConsistentRead,
      })
      return items.map(item => fromItem(kind, item))
    },

    async get<K extends RegistryKind>(tenant: Tenant, kind: K, id: string) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: currentKey(tenant, kind, id), ConsistentRead }),
      )
      return Item && fromItem(kind, Item)
    },

    async former<K extends RegistryKind>(tenant: Tenant, kind: K, id: string, version: number) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: historyKey(tenant, kind, id, version), ConsistentRead }),
      )
      return Item && fromItem(kind, Item)
    },

    tenantOfSender: senderId => tenantOfSender(source, senderId),
  }
}
