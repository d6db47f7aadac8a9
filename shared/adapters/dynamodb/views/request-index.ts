import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { RequestEntry, requestMonth } from '#shared/domain/open311/request-entry.ts'
import type { RequestIndex } from '#shared/ports/request-index.ts'
import type { Table } from '../table.ts'

const Item = z.object({ pk: z.string(), requestSort: z.string(), request: RequestEntry })
const Start = z.object({ pk: z.string(), sk: z.string(), requestMonth: z.string(), requestSort: z.string() })

export function dynamodbRequestIndex({ client, table }: Table): RequestIndex {
  return {
    async month({ tenant, start, end, limit, after }) {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'requests',
          KeyConditionExpression: 'requestMonth = :month AND requestSort BETWEEN :start AND :end',
          // '~' sorts after every symbol of a case number: opened exactly at the end counts.
          ExpressionAttributeValues: { ':month': requestMonth(tenant, end), ':start': start, ':end': `${end}~` },
          ScanIndexForward: false,
          ...(limit !== undefined && { Limit: limit }),
          ...(after !== undefined && { ExclusiveStartKey: Start.parse(JSON.parse(after)) }),
        }),
      )
      const rows = Items.map(item => rowOf(Item.parse(item)))
      return { rows, ...(LastEvaluatedKey && { next: JSON.stringify(LastEvaluatedKey) }) }
    },
  }
}

function rowOf({ pk, requestSort, request }: z.infer<typeof Item>) {
  const [openedAt = ''] = requestSort.split('#')
  return { caseId: CaseId.parse(pk.split('#')[1]), openedAt, entry: request }
}
