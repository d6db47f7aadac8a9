import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Table } from '#shared/adapters/dynamodb/table.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'

const SEGMENTS = 4
const Key = z.templateLiteral([z.string(), '#', z.string()])

/**
 * Every case that has a commit of any number, sorted. A parallel scan of the whole ledger: for operators, never for functions.
 * Reads keys only, but costs a read of all of it.
 */
export async function listCases({ client, table }: Table): Promise<readonly CaseKey[]> {
  const keys = new Set<string>()
  const scan = async (Segment: number): Promise<void> => {
    let from: Record<string, unknown> | undefined
    do {
      const page = await client.send(
        new ScanCommand({
          ...{ TableName: table, Segment, TotalSegments: SEGMENTS, ConsistentRead: true, ProjectionExpression: 'pk' },
          ...(from && { ExclusiveStartKey: from }),
        }),
      )
      for (const { pk } of page.Items ?? []) keys.add(Key.parse(pk))
      from = page.LastEvaluatedKey
    } while (from)
  }
  await Promise.all(Array.from({ length: SEGMENTS }, (_, segment) => scan(segment)))
  return [...keys].sort().map(caseKeyOf)
}

export function caseKeyOf(pk: string): CaseKey {
  const [tenant, caseId] = pk.split('#')
  return { tenant: Tenant.parse(tenant), caseId: CaseId.parse(caseId) }
}
