import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Table } from '../table.ts'
import { currentKey, senderKey } from './keys.ts'
import { fromItem } from './registry-item.ts'
import { SenderItem } from './sender-item.ts'

/** The second read makes a claim without its entry (a crash between the two writes, a changed SenderId) count for nothing. */
export async function tenantOfSender({ client, table }: Table, senderId: string): Promise<Tenant | undefined> {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: senderKey(senderId), ConsistentRead: true }),
  )
  if (!Item) return undefined
  const { tenant, entry } = SenderItem.parse(Item)
  const current = await client.send(
    new GetCommand({ TableName: table, Key: currentKey(tenant, 'sender', entry), ConsistentRead: true }),
  )
  return current.Item && fromItem('sender', current.Item).entry.senderId === senderId ? tenant : undefined
}
