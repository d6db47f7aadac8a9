import { setTimeout as pause } from 'node:timers/promises'
import { DeleteMessageCommand, type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { agencyQueueName } from '#shared/adapters/sqs/agency-queue-name.ts'
import { AgencyMessage } from '#shared/domain/messages/agency-message.ts'
import type { AgencyId, Tenant } from '#shared/domain/registry/ids.ts'
import type { SeenMessage } from '../judge/evidence.ts'
import type { DemoRun } from './demo-run.ts'
import { handleTask } from './handle-task.ts'

export interface Consumer {
  readonly agency: string
  /** Subject of the agency's handler. */
  readonly handler: string
  readonly saw: (message: SeenMessage) => void
  readonly troubled: (error: unknown) => void
}

/** The longest SQS allows: the fewest empty answers. */
const WAIT_SECONDS = 20

/** An agency's own system: reads its queue, does the work, deletes the message only when it is done. Ends with the run. */
export async function consumeQueue(run: DemoRun, consumer: Consumer): Promise<void> {
  const { local, sqs, tenant, signal } = run
  const client = sqs()
  const prefix = local.model.outputs.AgencyQueuePrefix ?? ''
  const name = agencyQueueName(prefix, tenant as Tenant, consumer.agency as AgencyId)
  const { region, account, partition } = local.model
  const QueueUrl = local.wire.queueUrl(`arn:${partition}:sqs:${region}:${account}:${name}`)
  const taken = new Set<string>()
  while (!signal.aborted) {
    const messages = await receive(client, QueueUrl, signal).catch(async error => {
      if (signal.aborted) return []
      consumer.troubled(error)
      await pause(1000)
      return []
    })
    await Promise.all(messages.map(message => work(message)))
  }

  async function work({ Body, MessageId, ReceiptHandle }: Message): Promise<void> {
    try {
      const message = AgencyMessage.parse(JSON.parse(Body ?? ''))
      consumer.saw({ queueOf: consumer.agency, messageId: MessageId ?? '', message })
      if (!taken.has(message.id)) {
        await handleTask(run, message, consumer.handler)
        taken.add(message.id)
      }
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
    } catch (error) {
      // Not deleted: the queue gives it again.
      if (!signal.aborted) consumer.troubled(error)
    }
  }
}

async function receive(client: SQSClient, QueueUrl: string, abortSignal: AbortSignal): Promise<Message[]> {
  const asked = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: WAIT_SECONDS })
  const { Messages = [] } = await client.send(asked, { abortSignal })
  return Messages
}
