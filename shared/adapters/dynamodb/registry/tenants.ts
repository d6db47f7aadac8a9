import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { TenantEntry, type Tenants } from '#shared/ports/tenants.ts'
import { isConditionalFailure } from '../is-conditional-failure.ts'
import { queryAll } from '../query-all.ts'
import type { Table } from '../table.ts'
import { TENANTS_PARTITION } from './keys.ts'

export function tenants({ client, table }: Table): Tenants {
  return {
    async list() {
      const items = await queryAll(
        { client, table },
        {
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': TENANTS_PARTITION },
          ConsistentRead: true,
        },
      )
      return items.map(({ entry }) => TenantEntry.parse(entry))
    },

    async create(entry) {
      const Item = { pk: TENANTS_PARTITION, sk: entry.id, entry: TenantEntry.parse(entry) }
      try {
        await client.send(new PutCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' }))
        return true
      } catch (error) {
        if (isConditionalFailure(error)) return false
        throw error
      }
    },
  }
}
