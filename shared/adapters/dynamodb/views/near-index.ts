import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { nearRowOf } from '#shared/domain/view/near-key.ts'
import type { NearIndex } from '#shared/ports/near-index.ts'
import type { Table } from '../table.ts'

/** More open cases of one category in a cell within the hours of the policy are no hint any more. */
const MOST = 200
const Item = z.object({ nearSort: z.string() })

export function dynamodbNearIndex({ client, table }: Table): NearIndex {
  return {
    async since(partition, since) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'near',
          KeyConditionExpression: 'near = :near AND nearSort >= :since',
          ExpressionAttributeValues: { ':near': partition, ':since': since },
          ScanIndexForward: false,
          Limit: MOST,
        }),
      )
      return Items.map(item => nearRowOf(Item.parse(item).nearSort))
    },
  }
}
