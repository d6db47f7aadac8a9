import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs'
import { credentialsOf } from '#local/wire/credentials.ts'
import { Problem } from '../problem.ts'
import { sqsOf } from '../stack/clients.ts'
import type { AwsAccess, Stack } from '../stack/stack.ts'
import type { StackQueue } from './stack-queues.ts'

export interface Redriven {
  readonly from: string
  readonly to: string
  /** Messages moved; on a stage, those that SQS has begun to move. */
  readonly messages: number
}

/** Sends a queue's dead letters back to it. On a stage SQS does it by itself; the engine on this machine knows no move task. */
export async function redriveQueue(stack: Stack, queue: StackQueue): Promise<Redriven> {
  const { deadLetters } = queue
  if (!deadLetters) throw new Problem(`${queue.name} has no dead-letter queue.`)
  const sqs = sqsOf(stack)
  try {
    const messages = stack.aws.endpoint
      ? await moveByHand(sqs, { from: deadLetters.url, to: queue.url, aws: stack.aws })
      : await startMoving(sqs, deadLetters)
    return { from: deadLetters.name, to: queue.name, messages }
  } finally {
    sqs.destroy()
  }
}

async function startMoving(sqs: SQSClient, { url, waiting }: StackQueue): Promise<number> {
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }))
  await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: Attributes?.QueueArn }))
  return waiting
}

interface Move {
  readonly from: string
  readonly to: string
  readonly aws: AwsAccess
}

/** Sent again before it is taken away: whatever ends this in between, nothing is lost, and consumers bear repeats. */
async function moveByHand(sqs: SQSClient, { from, to, aws }: Move): Promise<number> {
  for (let moved = 0; ; ) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        ...{ QueueUrl: from, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 },
        ...{ MessageSystemAttributeNames: ['All'], MessageAttributeNames: ['All'] },
      }),
    )
    if (Messages.length === 0) return moved
    for (const message of Messages) {
      await sendAgain(message, to, aws)
      await sqs.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle: message.ReceiptHandle }))
      moved++
    }
  }
}

/** In the name of who sent it first: the intake queue goes by its sender. */
async function sendAgain({ Attributes, Body, MessageAttributes }: Message, to: string, aws: AwsAccess): Promise<void> {
  const sender = Attributes?.SenderId
  const sqs = new SQSClient({ ...aws, ...(sender?.startsWith('arn:') && { credentials: credentialsOf(sender) }) })
  try {
    await sqs.send(
      new SendMessageCommand({
        ...{ QueueUrl: to, MessageBody: Body, MessageAttributes },
        ...(Attributes?.MessageGroupId && { MessageGroupId: Attributes.MessageGroupId }),
      }),
    )
  } finally {
    sqs.destroy()
  }
}
