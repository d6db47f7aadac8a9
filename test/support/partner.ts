import {
  GetQueueAttributesCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import type { RunningStack } from './running-stack.ts'

/** The demonstration place's partner (data/xihu/senders.csv), of another AWS account. */
export const HOTLINE = 'arn:aws:iam::210987654321:user/hotline'

/** Lets the partner send to a queue, as an operator does by the queue's policy. */
export async function admit({ sqs }: RunningStack, QueueUrl: string): Promise<void> {
  const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))
  const policy = JSON.parse(Attributes.Policy || '{"Version":"2012-10-17","Statement":[]}')
  const may = { Effect: 'Allow', Principal: { AWS: HOTLINE }, Action: 'sqs:SendMessage', Resource: Attributes.QueueArn }
  policy.Statement.push(may)
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy: JSON.stringify(policy) } }))
}

/** Sends in the partner's name, to the intake queue unless another is named. */
export async function openPartner(running: RunningStack) {
  const { stack, local } = running
  const intake = stack.output('IntakeQueueUrl')
  await admit(running, intake)
  const own = new SQSClient({ ...stack.aws, credentials: local.wire.credentialsFor(HOTLINE) })
  return {
    send(body: unknown, QueueUrl = intake) {
      const MessageBody = typeof body === 'string' ? body : JSON.stringify(body)
      return own.send(new SendMessageCommand({ QueueUrl, MessageBody }))
    },
    close: () => own.destroy(),
  }
}
