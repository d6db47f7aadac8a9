import { GetQueueUrlCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { agencyQueueName } from '#shared/adapters/sqs/agency-queue-name.ts'
import type { AgencyId, Tenant } from '#shared/domain/registry/ids.ts'
import type { AgencyInbox } from '#shared/ports/agency-inbox.ts'

/** Each agency's own queue. Its address is asked for once; a queue that is missing fails the delivery, which then comes again. */
export function sqsInbox(client: SQSClient, prefix: string): AgencyInbox {
  const urls = new Map<string, string>()

  async function urlOf(tenant: Tenant, agency: AgencyId): Promise<string> {
    const name = agencyQueueName(prefix, tenant, agency)
    const known = urls.get(name)
    if (known !== undefined) return known
    const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: name }))
    if (QueueUrl === undefined) throw new Error(`SQS gave no URL for queue ${name}`)
    urls.set(name, QueueUrl)
    return QueueUrl
  }

  return {
    async deliver(message) {
      const { tenant, agency, caseId } = message.data
      const { MessageId } = await client.send(
        new SendMessageCommand({
          QueueUrl: await urlOf(tenant, agency),
          MessageBody: JSON.stringify(message),
          // Fair queueing by case: a burst about one matter does not hold up the others.
          MessageGroupId: caseId,
        }),
      )
      if (MessageId === undefined) throw new Error('SQS gave no message id')
      return MessageId
    },
  }
}
