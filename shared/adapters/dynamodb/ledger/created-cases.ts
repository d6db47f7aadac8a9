import * as z from 'zod'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import type { CreatedCases } from '#shared/ports/case-ledger.ts'
import { queryAll } from '../query-all.ts'
import type { Table } from '../table.ts'
import { CREATED_SHARDS, createdBucket } from './commit-item.ts'

const Key = z.templateLiteral([z.string(), '#', z.string()])

/** The sparse index of commits that must be looked at, one minute at a time. */
export function dynamodbCreatedCases(at: Table): CreatedCases {
  return {
    async createdIn(minute) {
      const shards = Array.from({ length: CREATED_SHARDS }, (_, shard) => createdBucket(minute, shard))
      const pages = await Promise.all(
        shards.map(bucket =>
          queryAll(at, {
            IndexName: 'created',
            KeyConditionExpression: 'createdBucket = :bucket',
            ExpressionAttributeValues: { ':bucket': bucket },
          }),
        ),
      )
      const keys = new Set(pages.flat().map(({ createdKey }) => Key.parse(createdKey)))
      return [...keys].map(key => {
        const [tenant, caseId] = key.split('#')
        return { tenant: Tenant.parse(tenant), caseId: CaseId.parse(caseId) }
      })
    },
  }
}
