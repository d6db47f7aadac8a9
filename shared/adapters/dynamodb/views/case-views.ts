import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { CaseView } from '#shared/domain/view/case-view.ts'
import { WorklistRow } from '#shared/domain/view/worklist-row.ts'
import type { CaseViews, PageRequest } from '#shared/ports/case-views.ts'
import { batchGet } from '../batch-get.ts'
import { isConditionalFailure } from '../is-conditional-failure.ts'
import type { Table } from '../table.ts'

const StoredView = CaseView.omit({ item: true }).extend({ pk: z.string(), sk: CaseView.shape.item })
/** What every index carries: the table's keys and its own. */
const Sorted = z.object({ worklistSort: z.string() })
const TimerRow = z.object({ pk: z.string(), timerAt: z.string() })
const pkOf = (tenant: string, caseId: string): string => `${tenant}#${caseId}`

export function dynamodbViews({ client, table }: Table): CaseViews {
  const query = async (IndexName: string, condition: string, values: Record<string, string>, Limit: number) => {
    const input = { KeyConditionExpression: condition, ExpressionAttributeValues: values, Limit }
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({ TableName: table, IndexName, ...input }),
    )
    return { items: Items, more: LastEvaluatedKey !== undefined }
  }

  return {
    async put({ item, ...view }) {
      try {
        await client.send(
          new PutCommand({
            TableName: table,
            Item: { pk: pkOf(view.tenant, view.caseId), sk: item, ...view },
            ConditionExpression: 'attribute_not_exists(pk) OR version < :version',
            ExpressionAttributeValues: { ':version': view.version },
          }),
        )
        return 'written'
      } catch (error) {
        if (isConditionalFailure(error)) return 'older'
        throw error
      }
    },
    async get(tenant, caseId) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: { pk: pkOf(tenant, caseId), sk: 'CASE' } }),
      )
      return Item && viewOf(Item)
    },
    async getAll(tenant, caseIds) {
      const keys = caseIds.map(caseId => ({ pk: pkOf(tenant, caseId), sk: 'CASE' }))
      return (await batchGet({ client, table }, keys, false)).map(viewOf)
    },
    async worklist(key, { limit, after = ' ' }: PageRequest) {
      const values = { ':key': key, ':after': after }
      const { items, more } = await query('worklist', 'worklist = :key AND worklistSort > :after', values, limit)
      const last = items.at(-1)
      return {
        rows: items.map(item => WorklistRow.parse(item)),
        ...(more && last && { next: Sorted.parse(last).worklistSort }),
      }
    },
    async due(shard, until, { limit, after = ' ' }) {
      // '~' sorts after every digit of a time and every symbol of a case number: due exactly now counts.
      const values = { ':shard': shard, ':after': `${after}!`, ':until': `${until}~` }
      const { items, more } = await query(
        'timers',
        'timerShard = :shard AND timerAt BETWEEN :after AND :until',
        values,
        limit,
      )
      const rows = items.map(item => timerOf(TimerRow.parse(item)))
      const last = items.at(-1)
      return { rows, ...(more && last && { next: TimerRow.parse(last).timerAt }) }
    },
  }
}

function viewOf(stored: Record<string, unknown>): CaseView {
  const { pk: _pk, sk: item, ...view } = StoredView.parse(stored)
  return { item, ...view }
}

function timerOf({ pk, timerAt }: z.infer<typeof TimerRow>) {
  const [tenant, caseId] = pk.split('#')
  const key = CaseView.pick({ tenant: true, caseId: true }).parse({ tenant, caseId })
  return { ...key, at: timerAt.split('#', 1)[0] ?? timerAt }
}
