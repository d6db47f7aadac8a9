import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { type FauxqsServer, startFauxqs } from 'fauxqs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencyQueues } from '#shared/adapters/sqs/agency-queues.ts'
import { AgencyId, Tenant } from '#shared/domain/registry/ids.ts'

const tenant = Tenant.parse('xihu')
const sanitation = AgencyId.parse('sanitation')
let server: FauxqsServer
let sqs: SQSClient

beforeAll(async () => {
  server = await startFauxqs({ port: 0, logger: false })
  sqs = new SQSClient({
    endpoint: server.address,
    region: 'cn-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
})

afterAll(async () => {
  sqs.destroy()
  await server.stop()
})

async function attributesOf(url: string) {
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }))
  return Attributes ?? {}
}

test('an agency gets a queue and a dead-letter queue that keep 14 days, encrypted, over TLS only', async () => {
  const queue = await agencyQueues(sqs, 'wangge-dev-agency-').ensure(tenant, sanitation)
  expect(queue.arn).toMatch(/:wangge-dev-agency-xihu-sanitation$/)
  const main = await attributesOf(queue.url)
  const dead = await attributesOf(`${queue.url}-dlq`)
  for (const { MessageRetentionPeriod, SqsManagedSseEnabled, Policy = '' } of [main, dead]) {
    expect([MessageRetentionPeriod, SqsManagedSseEnabled]).toEqual(['1209600', 'true'])
    expect(JSON.parse(Policy).Statement).toEqual([expect.objectContaining({ Effect: 'Deny', Principal: '*' })])
  }
  expect(JSON.parse(main.RedrivePolicy ?? '')).toEqual({ deadLetterTargetArn: dead.QueueArn, maxReceiveCount: 5 })
  expect(queue.consumerPolicy.Statement).toEqual([expect.objectContaining({ Effect: 'Allow', Resource: queue.arn })])
  expect(queue.consumerPolicy.Statement[0]?.Action).not.toContain('sqs:SendMessage')
})

test('another account may read where the agency says so, and no longer when it does not', async () => {
  const queues = agencyQueues(sqs, 'wangge-dev-agency-')
  const { url, arn } = await queues.ensure(tenant, AgencyId.parse('grid-power'), '210987654321')
  const allowed = JSON.parse((await attributesOf(url)).Policy ?? '').Statement[1]
  expect(allowed).toMatchObject({ Effect: 'Allow', Resource: arn })
  expect(allowed.Principal.AWS).toBe(`arn:${arn.split(':')[1]}:iam::210987654321:root`)
  await queues.ensure(tenant, AgencyId.parse('grid-power'))
  expect(JSON.parse((await attributesOf(url)).Policy ?? '').Statement).toHaveLength(1)
})

test('again, at once, and after somebody changed a setting: the same queue, its messages kept, its settings back', async () => {
  const queues = agencyQueues(sqs, 'wangge-dev-agency-')
  const made = await Promise.all([1, 2, 3].map(() => queues.ensure(tenant, AgencyId.parse('greening'))))
  expect(new Set(made.map(({ url }) => url)).size).toBe(1)
  const QueueUrl = made[0]?.url ?? ''
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'task' }))
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { MessageRetentionPeriod: '60' } }))
  await queues.ensure(tenant, AgencyId.parse('greening'))
  expect((await attributesOf(QueueUrl)).MessageRetentionPeriod).toBe('1209600')
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }))
  expect(Messages.map(({ Body }) => Body)).toEqual(['task'])
  await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: Messages[0]?.ReceiptHandle }))
  const { QueueUrls = [] } = await sqs.send(
    new ListQueuesCommand({ QueueNamePrefix: 'wangge-dev-agency-xihu-greening' }),
  )
  expect(QueueUrls).toHaveLength(2)
})
