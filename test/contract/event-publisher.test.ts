import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns'
import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { type FauxqsServer, startFauxqs } from 'fauxqs'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { memoryPublisher } from '#shared/adapters/memory/event-publisher.ts'
import { snsPublisher } from '#shared/adapters/sns/event-publisher.ts'
import { PublicEvent, publicEventsOf } from '#shared/domain/messages/public-event.ts'
import type { EventPublisher } from '#shared/ports/event-publisher.ts'
import { history, ways } from '#test/support/sample-case.ts'

let server: FauxqsServer
let sqs: SQSClient
let sns: SNSClient
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
beforeAll(async () => {
  server = await startFauxqs({ port: 0, logger: false })
  const at = { endpoint: server.address, region: 'cn-north-1', credentials }
  sqs = new SQSClient(at)
  sns = new SNSClient(at)
})
afterAll(async () => {
  sqs.destroy()
  sns.destroy()
  await server.stop()
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const Envelope = z.object({
  Message: z.string(),
  MessageAttributes: z.record(z.string(), z.object({ Type: z.string(), Value: z.string() })),
})

interface Tested {
  readonly publisher: EventPublisher
  readonly got: () => Promise<readonly PublicEvent[]>
}

let made = 0
/** A topic with one subscribed queue; `received` empties it. */
async function topic() {
  const name = `events-${++made}`
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: name }))
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name }))
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }))
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: Attributes?.QueueArn ?? '' }))
  vi.stubEnv('AWS_ENDPOINT_URL', server.address)
  vi.stubEnv('AWS_REGION', 'cn-north-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.accessKeyId)
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey)
  const received = async () => {
    const envelopes: z.infer<typeof Envelope>[] = []
    for (;;) {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
      if (Messages.length === 0) return envelopes
      envelopes.push(...Messages.map(({ Body = '' }) => Envelope.parse(JSON.parse(Body))))
      const Entries = Messages.map(({ ReceiptHandle = '' }, index) => ({ Id: String(index), ReceiptHandle }))
      await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }))
    }
  }
  return { publisher: snsPublisher(TopicArn), received }
}

const events = history(ways.Closed).flatMap(publicEventsOf)

describe.each([
  [
    'memory',
    async (): Promise<Tested> => {
      const publisher = memoryPublisher()
      return { publisher, got: async () => publisher.published() }
    },
  ],
  [
    'sns',
    async (): Promise<Tested> => {
      const { publisher, received } = await topic()
      return {
        publisher,
        got: async () => (await received()).map(({ Message }) => PublicEvent.parse(JSON.parse(Message))),
      }
    },
  ],
] as const)('event publisher on %s', (_name, make) => {
  test('a subscriber gets every event as it was, more than one call takes too', async () => {
    const { publisher, got } = await make()
    const many = Array.from({ length: 23 }, (_, index) => ({ ...events[0], id: `event-${index}` }) as PublicEvent)
    await publisher.publish(many)
    await publisher.publish([])
    const published = await got()
    expect(published).toHaveLength(23)
    expect(published).toEqual(expect.arrayContaining(many))
  })
})

test('subscribers can filter by type, tenant, category, agency and every area of the place', async () => {
  const { publisher, received } = await topic()
  await publisher.publish(events)
  const byType = new Map((await received()).map(({ MessageAttributes: all }) => [all.type?.Value, all]))
  expect([...byType.keys()].sort()).toEqual(events.map(({ type }) => type).sort())
  expect(byType.get('case.reported')).toEqual({
    type: { Type: 'String', Value: 'case.reported' },
    tenant: { Type: 'String', Value: 'xihu' },
    category: { Type: 'String', Value: 'GB.event.0101' },
    area: { Type: 'String.Array', Value: '["33","3301","330106","330106:001","330106:001001001"]' },
  })
  expect(byType.get('case.dispatched')?.agency).toEqual({ Type: 'String', Value: 'sanitation' })
})

test('an event that could not be published is an error', async () => {
  await topic()
  await expect(snsPublisher('arn:aws-cn:sns:cn-north-1:000000000000:gone').publish(events)).rejects.toThrow()
})
