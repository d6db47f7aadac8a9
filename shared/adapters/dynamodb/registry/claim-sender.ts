import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { TAKEN_SENDER } from '#shared/domain/registry/taken-sender.ts'
import { isConditionalFailure } from '../is-conditional-failure.ts'
import type { Table } from '../table.ts'
import { senderKey } from './keys.ts'
import { SenderItem } from './sender-item.ts'
import { tenantOfSender } from './tenant-of-sender.ts'

/** Notes, before the entry is put, whose sender this is. What another tenant uses is refused; what nobody uses any more is taken over. */
export async function claimSender(source: Table, senderId: string, claim: SenderItem): Promise<void> {
  if (await putClaim(source, senderId, claim)) return
  const holder = await tenantOfSender(source, senderId)
  if (holder === undefined || holder === claim.tenant) {
    await putClaim(source, senderId, claim, 'overwrite')
    return
  }
  throw new DomainError('input.invalid', 'SenderId belongs to another tenant', {
    fields: [TAKEN_SENDER],
  })
}

async function putClaim(source: Table, senderId: string, claim: SenderItem, mode?: 'overwrite') {
  const { tenant, entry } = SenderItem.parse(claim)
  const mine = {
    ConditionExpression: 'attribute_not_exists(pk) OR (tenant = :tenant AND #entry = :entry)',
    ExpressionAttributeNames: { '#entry': 'entry' },
    ExpressionAttributeValues: { ':tenant': tenant, ':entry': entry },
  }
  try {
    const Item = { ...senderKey(senderId), tenant, entry }
    await source.client.send(new PutCommand({ TableName: source.table, Item, ...(mode ? {} : mine) }))
    return true
  } catch (error) {
    if (isConditionalFailure(error)) return false
    throw error
  }
}
