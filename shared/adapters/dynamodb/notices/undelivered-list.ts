import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { Undelivered } from '#shared/domain/notice/undelivered.ts'
import type { UndeliveredKey, UndeliveredList } from '#shared/ports/undelivered-list.ts'
import { queryAll } from '../query-all.ts'
import type { Table } from '../table.ts'

const pkOf = (tenant: string, desk: string): string => `${tenant}#UNDELIVERED#${desk}`

const keyOf = ({ tenant, desk, owner, channel }: UndeliveredKey) => ({
  pk: pkOf(tenant, desk),
  sk: `${owner} ${channel}`,
})

/** One partition a desk; few, because each stands until somebody mends an address. */
export function dynamodbUndelivered(at: Table): UndeliveredList {
  const { client, table } = at
  return {
    async put(row) {
      await client.send(new PutCommand({ TableName: table, Item: { ...keyOf(row), undelivered: row } }))
    },
    async has(key) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: keyOf(key) }))
      return Item !== undefined
    },
    async clear(key) {
      await client.send(new DeleteCommand({ TableName: table, Key: keyOf(key) }))
    },
    async list(tenant, desk) {
      const items = await queryAll(at, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pkOf(tenant, desk) },
      })
      return items.map(({ undelivered }) => Undelivered.parse(undelivered))
    },
  }
}
