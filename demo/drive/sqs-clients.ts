import { SQSClient } from '@aws-sdk/client-sqs'
import type { Local } from '#local/local.ts'

export interface SqsClients {
  /** A new client, as this principal or as the operator. */
  readonly open: (as?: string) => SQSClient
  readonly closeAll: () => void
}

/** Everyone who reads or writes a queue has a client of his own, as separate systems do. */
export function sqsClients({ wire, model }: Local): SqsClients {
  const clients: SQSClient[] = []
  return {
    open(as) {
      const credentials = as ? wire.credentialsFor(as) : wire.operator
      const client = new SQSClient({ endpoint: wire.url, region: model.region, credentials })
      clients.push(client)
      return client
    },
    closeAll() {
      for (const client of clients) client.destroy()
    },
  }
}
