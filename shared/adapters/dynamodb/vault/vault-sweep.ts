import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import type { VaultSweep } from '#shared/ports/vault.ts'
import { isConditionalFailure } from '../is-conditional-failure.ts'
import { queryAll } from '../query-all.ts'
import type { Table } from '../table.ts'
import { vaultKeyOf, vaultPk, WRITTEN_SHARDS, writtenBucket } from './vault-item.ts'

export function dynamodbVaultSweep(at: Table): VaultSweep {
  return {
    async writtenIn(hour) {
      const shards = Array.from({ length: WRITTEN_SHARDS }, (_, shard) => writtenBucket(hour, shard))
      const pages = await Promise.all(
        shards.map(bucket =>
          queryAll(at, {
            IndexName: 'written',
            KeyConditionExpression: 'writtenBucket = :bucket',
            ExpressionAttributeValues: { ':bucket': bucket },
          }),
        ),
      )
      return pages
        .flat()
        .map(vaultKeyOf)
        .sort((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1))
    },
    async erase({ tenant, caseId, commitment, writtenAt }) {
      try {
        await at.client.send(
          new DeleteCommand({
            TableName: at.table,
            Key: { pk: vaultPk(tenant, caseId), sk: commitment },
            ConditionExpression: 'writtenAt = :seen',
            ExpressionAttributeValues: { ':seen': writtenAt },
          }),
        )
        return true
      } catch (error) {
        if (isConditionalFailure(error)) return false
        throw error
      }
    },
  }
}
