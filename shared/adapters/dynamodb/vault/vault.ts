import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { canonicalJson } from '#shared/domain/hash/canonical-json.ts'
import type { Vault } from '#shared/ports/vault.ts'
import { isConditionalFailure } from '../is-conditional-failure.ts'
import type { Table } from '../table.ts'
import { shardOfCommitment, VaultItem, vaultPk, writtenBucket } from './vault-item.ts'

/** Personal data and free text, in a table with its own KMS key. */
export function dynamodbVault({ client, table }: Table): Vault {
  return {
    async put(tenant, caseId, { commitment, key, value }, at) {
      const Key = { pk: vaultPk(tenant, caseId), sk: commitment }
      const young = { writtenBucket: writtenBucket(at.slice(0, 13), shardOfCommitment(commitment)), writtenAt: at }
      try {
        await client.send(
          new PutCommand({
            TableName: table,
            Item: { ...Key, key, value: canonicalJson(value), ...young },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        )
      } catch (error) {
        if (!isConditionalFailure(error)) throw error
        // There already: the SDK's own retry after a lost answer, or ours. Young again, so that the sweep waits for its commit.
        await client.send(
          new UpdateCommand({
            TableName: table,
            Key,
            UpdateExpression: 'SET writtenBucket = :bucket, writtenAt = :at',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: { ':bucket': young.writtenBucket, ':at': at },
          }),
        )
      }
    },
    async get(tenant, caseId, commitment) {
      const Key = { pk: vaultPk(tenant, caseId), sk: commitment }
      const read = async (ConsistentRead: boolean) =>
        (await client.send(new GetCommand({ TableName: table, Key, ConsistentRead }))).Item
      // A value never changes, so any copy will do, for half the price; but what was just said must not look erased.
      const item = (await read(false)) ?? (await read(true))
      return item && JSON.parse(VaultItem.parse(item).value)
    },
  }
}
