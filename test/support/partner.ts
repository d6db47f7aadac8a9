import {
  GetQueueAttributesCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import type { RunningStack } from './running-stack.ts'

/** The demonstration place's partner (data/xihu/senders.csv), of another AWS account. */
export const HOTLINE = 'arn:aws:iam::210987654321:user/hotline'

/** Lets the partner send, as an operator does by the queue's policy, and sends in its name. */
export async function openPartner({ sqs, stack, local }: RunningStack) {
  const QueueUrl = stack.output('IntakeQueueUrl')
  const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))
  const policy = JSON.parse(Attributes.Policy || '{"Version":"2012-10-17","Statement":[]}')
  const may = { Effect: 'Allow', Principal: { AWS: HOTLINE }, Action: 'sqs:SendMessage', Resource: Attributes.QueueArn }
  policy.Statement.push(may)
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy: JSON.stringify(policy) } }))
  const own = new SQSClient({ ...stack.aws, credentials: local.wire.credentialsFor(HOTLINE) })
  return {
    send: (body: unknown) =>
      own.send(
        new SendMessageCommand({ QueueUrl, MessageBody: typeof body === 'string' ? body : JSON.stringify(body) }),
      ),
    close: () => own.destroy(),
  }
}
