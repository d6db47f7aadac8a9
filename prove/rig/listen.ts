import { SNSClient, SubscribeCommand } from '@aws-sdk/client-sns'
import { CreateQueueCommand } from '@aws-sdk/client-sqs'
import { EAR, type Rig } from './rig.ts'

/** Subscribes a queue to the topic of case events, as anybody outside would. */
export async function listen({ local, names, sqs }: Rig): Promise<void> {
  const { wire, model } = local
  const topic = model.topics.find(({ name }) => names.resourceOf(name).startsWith('CaseEvents'))
  if (!topic) throw new Error('The stack has no topic of case events')
  const name = names.resource(EAR)
  const Endpoint = `arn:${model.partition}:sqs:${model.region}:${model.account}:${name}`
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        ...{ Effect: 'Allow', Principal: { Service: 'sns.amazonaws.com' }, Action: 'sqs:SendMessage' },
        ...{ Resource: Endpoint, Condition: { ArnEquals: { 'aws:SourceArn': topic.arn } } },
      },
    ],
  })
  await sqs().send(new CreateQueueCommand({ QueueName: name, Attributes: { Policy } }))
  const sns = new SNSClient({ endpoint: wire.url, region: model.region, credentials: wire.operator })
  const Attributes = { RawMessageDelivery: 'true' }
  await sns.send(new SubscribeCommand({ TopicArn: topic.arn, Protocol: 'sqs', Endpoint, Attributes }))
  sns.destroy()
}
