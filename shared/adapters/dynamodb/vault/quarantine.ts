import { PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Quarantine } from '#shared/ports/quarantine.ts'
import { queryAll } from '../query-all.ts'
import type { Table } from '../table.ts'

const Item = z.object({
  messageId: z.string(),
  sentAt: z.string(),
  senderId: z.string(),
  reason: z.string(),
  fields: z.array(z.object({ pointer: z.string(), message: z.string() })),
  body: z.string(),
})

/** One partition a day, named by the message: putting it again replaces it by itself. */
export function dynamodbQuarantine(at: Table): Quarantine {
  return {
    async put(message) {
      const keys = { pk: `QUARANTINE#${message.sentAt.slice(0, 10)}`, sk: `${message.sentAt}#${message.messageId}` }
      await at.client.send(new PutCommand({ TableName: at.table, Item: { ...keys, ...message } }))
    },
    async list(day) {
      const items = await queryAll(at, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `QUARANTINE#${day}` },
      })
      return items.map(item => Item.parse(item))
    },
  }
}
