import { PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { AreaId, Tenant } from '#shared/domain/registry/ids.ts'
import type { PlaceChanges } from '#shared/ports/place-changes.ts'
import { queryAll } from '../query-all.ts'
import type { Table } from '../table.ts'
import { PLACES_PARTITION } from './keys.ts'

const Item = z.object({ tenant: Tenant, county: AreaId, at: z.iso.datetime({ offset: true }) })

/** One item for each county in one partition: some hundreds in the largest province. */
export function placeChanges({ client, table }: Table): PlaceChanges {
  return {
    async note(changes) {
      const items = changes.map(change => ({
        pk: PLACES_PARTITION,
        sk: `${change.tenant}#${change.county}`,
        ...change,
      }))
      await Promise.all(items.map(Item => client.send(new PutCommand({ TableName: table, Item }))))
    },
    async list() {
      const items = await queryAll(
        { client, table },
        {
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': PLACES_PARTITION },
          ConsistentRead: true,
        },
      )
      return items.map(item => Item.parse(item))
    },
  }
}
