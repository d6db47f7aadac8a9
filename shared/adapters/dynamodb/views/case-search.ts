import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { RequestEntry, requestQuarter } from '#shared/domain/open311/request-entry.ts'
import type { CaseFilter, CaseSearch } from '#shared/ports/case-search.ts'
import type { Table } from '../table.ts'

const Item = z.object({ pk: z.string(), requestSort: z.string(), request: RequestEntry })
const Sorted = z.object({ requestSort: z.string() })

/** One Query of the `requests` index for each step; what does not pass is left out before it travels. */
export function dynamodbCaseSearch({ client, table }: Table): CaseSearch {
  return {
    async look({ tenant, start, end, before, read, filter }) {
      const quarter = requestQuarter(tenant, end)
      const { conditions, names, values } = expressionOf(filter)
      const {
        Items = [],
        ScannedCount = 0,
        LastEvaluatedKey,
      } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'requests',
          KeyConditionExpression: 'requestQuarter = :quarter AND requestSort BETWEEN :start AND :end',
          ...(conditions.length > 0 && {
            FilterExpression: conditions.join(' AND '),
            ExpressionAttributeNames: names,
          }),
          // '~' sorts after every symbol of a case number: opened exactly at the end counts.
          ExpressionAttributeValues: { ':quarter': quarter, ':start': start, ':end': `${end}~`, ...values },
          ScanIndexForward: false,
          Limit: read,
          ...(before !== undefined && { ExclusiveStartKey: keyAt(tenant, quarter, before) }),
        }),
      )
      return {
        rows: Items.map(item => rowOf(Item.parse(item))),
        read: ScannedCount,
        ...(LastEvaluatedKey && { readTo: Sorted.parse(LastEvaluatedKey).requestSort }),
      }
    },
  }
}

function expressionOf({ areas, category, agency, steps, cleared }: CaseFilter) {
  const texts = { category, agency }
  const asked = Object.entries(texts).filter((pair): pair is [string, Exclude<typeof category, undefined>] => !!pair[1])
  const values: Record<string, string> = {}
  areas.forEach((area, index) => {
    values[`:area${index}`] = area
  })
  steps?.forEach((step, index) => {
    values[`:step${index}`] = step
  })
  for (const [name, value] of asked) values[`:${name}`] = value
  const conditions = [
    ...areas.map((_, index) => `contains(#request.#path, :area${index})`),
    ...asked.map(([name]) => `#request.#${name} = :${name}`),
    ...(steps ? [`#request.#step IN (${steps.map((_, index) => `:step${index}`).join(', ')})`] : []),
    ...(cleared ? ['attribute_exists(#request.#cleared)'] : []),
  ]
  const names = [
    ...['request', ...asked.map(([name]) => name)],
    ...(areas.length > 0 ? ['path'] : []),
    ...(steps ? ['step'] : []),
    ...(cleared ? ['cleared'] : []),
  ]
  return { conditions, values, names: Object.fromEntries(names.map(name => [`#${name}`, name])) }
}

/** The keys of the row at a place: all of them follow from it. */
function keyAt(tenant: string, requestQuarter: string, place: string) {
  return { pk: `${tenant}#${place.split('#')[1]}`, sk: 'CASE', requestQuarter, requestSort: place }
}

function rowOf({ pk, requestSort, request }: z.infer<typeof Item>) {
  const [openedAt = ''] = requestSort.split('#')
  return { caseId: CaseId.parse(pk.split('#')[1]), openedAt, entry: request, place: requestSort }
}
