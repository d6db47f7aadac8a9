import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { AgencyId, Tenant } from '#shared/domain/registry/ids.ts'
import { WebhookSecrets } from '#shared/domain/webhook/webhook-secrets.ts'
import type { WebhookSecretStore } from '#shared/ports/webhook-secrets.ts'
import { isConditionalFailure } from '../is-conditional-failure.ts'
import type { Table } from '../table.ts'

/** Capitals, which no tenant has; deliver-task is granted what begins so and nothing else of the vault. */
const keyOf = (tenant: Tenant, agency: AgencyId) => ({ pk: `WEBHOOK#${tenant}`, sk: agency })

export function dynamodbWebhookSecrets({ client, table }: Table): WebhookSecretStore {
  return {
    async get(tenant, agency) {
      const Key = keyOf(tenant, agency)
      const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
      return Item && WebhookSecrets.parse(Item.secrets)
    },
    async put(tenant, agency, next) {
      try {
        await client.send(
          new PutCommand({
            TableName: table,
            Item: { ...keyOf(tenant, agency), secrets: WebhookSecrets.parse(next) },
            ...(next.version === 1
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : {
                  ConditionExpression: 'secrets.version = :before',
                  ExpressionAttributeValues: { ':before': next.version - 1 },
                }),
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
