import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { CaseView } from '#shared/domain/view/case-view.ts'
import { WorklistRow } from '#shared/domain/view/worklist-row.ts'
import type { CaseViews, PageRequest } from '#shared/ports/case-views.ts'
import { isConditionalFailure } from '../is-conditional-failure.ts'
import type { Table } from '../table.ts'
import { startKeyOf, tokenOf } from './page-token.ts'

const SK = 'CASE'
const StoredView = CaseView.extend({ pk: z.string(), sk: z.literal(SK) })
const TimerRow = z.object({ pk: z.string(), timerAt: z.string() })
const pkOf = (tenant: string, caseId: string): string => `${tenant}#${caseId}`

export function dynamodbViews({ client, table }: Table): CaseViews {
  const page = async (
    index: 'worklist' | 'timers',
    condition: string,
    values: Record<string, string>,
    ask: PageRequest,
  ) => {
    const { Items, LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: index,
        KeyConditionExpression: condition,
        ExpressionAttributeValues: values,
        Limit: ask.limit,
        ...(ask.after !== undefined && { ExclusiveStartKey: startKeyOf(ask.after) }),
      }),
    )
    return { items: Items ?? [], ...(LastEvaluatedKey && { next: tokenOf(LastEvaluatedKey) }) }
  }

  return {
    async put(view) {
      try {
        await client.send(
          new PutCommand({
            TableName: table,
            Item: { pk: pkOf(view.tenant, view.caseId), sk: SK, ...view },
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
        new GetCommand({ TableName: table, Key: { pk: pkOf(tenant, caseId), sk: SK } }),
      )
      if (!Item) return undefined
      const { pk: _pk, sk: _sk, ...view } = StoredView.parse(Item)
      return view
    },
    async worklist(key, ask) {
      const { items, next } = await page('worklist', 'worklist = :key', { ':key': key }, ask)
      return { rows: items.map(item => WorklistRow.parse(item)), ...(next !== undefined && { next }) }
    },
    async due(shard, until, ask) {
      // '~' sorts after every digit of a time and every symbol of a case number: due exactly now counts.
      const values = { ':shard': shard, ':until': `${until}~` }
      const { items, next } = await page('timers', 'timerShard = :shard AND timerAt <= :until', values, ask)
      const rows = items.map(item => {
        const { pk, timerAt } = TimerRow.parse(item)
        const [tenant, caseId] = pk.split('#')
        const { tenant: t, caseId: c } = CaseView.pick({ tenant: true, caseId: true }).parse({ tenant, caseId })
        return { tenant: t, caseId: c, at: timerAt.split('#', 1)[0] ?? timerAt }
      })
      return { rows, ...(next !== undefined && { next }) }
    },
  }
}
