import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'
import { isConditionalFailure } from '../is-conditional-failure.ts'
import { queryAll } from '../query-all.ts'
import type { Table } from '../table.ts'
import { commitItem, commitOf, ledgerKey } from './commit-item.ts'

/** One Query to load a case, one conditional PutItem to append: lock, outbox and idempotency record in one item. */
export function dynamodbLedger(at: Table): CaseLedger {
  return {
    async load(tenant, caseId) {
      const items = await queryAll(at, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': ledgerKey({ tenant, caseId }) },
        ConsistentRead: true,
      })
      return items.map(commitOf)
    },
    async append(commit) {
      try {
        await at.client.send(
          new PutCommand({
            TableName: at.table,
            Item: commitItem(commit),
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        )
        return 'appended'
      } catch (error) {
        if (isConditionalFailure(error)) return 'occupied'
        throw error
      }
    },
  }
}
