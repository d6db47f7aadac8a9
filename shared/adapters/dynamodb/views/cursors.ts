import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Cursors } from '#shared/ports/cursors.ts'
import type { Table } from '../table.ts'

const CursorItem = z.object({ position: z.string() })
const keyOf = (name: string) => ({ pk: `CURSOR#${name}`, sk: 'CURSOR' })

export function dynamodbCursors({ client, table }: Table): Cursors {
  return {
    async read(name) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: keyOf(name), ConsistentRead: true }))
      return Item && CursorItem.parse(Item).position
    },
    async move(name, position) {
      await client.send(new PutCommand({ TableName: table, Item: { ...keyOf(name), position } }))
    },
  }
}
