import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  type SendMessageBatchCommandInput,
  type SendMessageBatchRequestEntry,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { type FauxqsServer, startFauxqs } from 'fauxqs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryQueue } from '#shared/adapters/memory/message-queue.ts'
import { sqsQueue } from '#shared/adapters/sqs/message-queue.ts'
import type { MessageQueue } from '#shared/ports/message-queue.ts'

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

interface Tested {
  readonly queue: MessageQueue<unknown>
  /** What a consumer gets, in no order. */
  readonly received: () => Promise<readonly { readonly body: unknown }[]>
}

let made = 0
async function onSqs(): Promise<Tested> {
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: `queue-${++made}` }))
  return {
    queue: sqsQueue(sqs, QueueUrl),
    async received() {
      const got: { body: unknown }[] = []
      for (;;) {
        const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
        if (Messages.length === 0) return got
        got.push(...Messages.map(({ Body = '' }) => ({ body: JSON.parse(Body) })))
        const Entries = Messages.map(({ ReceiptHandle = '' }, index) => ({ Id: String(index), ReceiptHandle }))
        await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }))
      }
    },
  }
}

async function inMemory(): Promise<Tested> {
  const queue = memoryQueue<unknown>()
  return { queue, received: async () => queue.messages() }
}

describe.each([
  ['memory', inMemory],
  ['sqs', onSqs],
] as const)('message queue on %s', (_name, make) => {
  test('more messages than one call takes all arrive, each once', async () => {
    const { queue, received } = await make()
    await queue.send(Array.from({ length: 25 }, (_, index) => ({ body: { index } })))
    const bodies = (await received()).map(({ body }) => body)
    expect(bodies).toHaveLength(25)
    expect(bodies).toEqual(expect.arrayContaining(Array.from({ length: 25 }, (_, index) => ({ index }))))
  })

  test('nothing to send is nothing sent', async () => {
    const { queue, received } = await make()
    await queue.send([])
    expect(await received()).toEqual([])
  })

  test('a message is the same after the journey: Chinese text, absent fields', async () => {
    const { queue, received } = await make()
    await queue.send([{ body: { text: '井盖坏了\n“x”', absent: undefined } }])
    expect((await received()).map(({ body }) => body)).toStrictEqual([{ text: '井盖坏了\n“x”' }])
  })
})

// The engine here knows neither groups on standard queues nor text beyond the BMP; the wire before it mends that.
test('text beyond the BMP and the group are what SQS is asked to carry, and what memory gives', async () => {
  const message = { body: { text: '🚧𠮷' }, group: 'xihu' }
  const asked: SendMessageBatchRequestEntry[] = []
  const client = new SQSClient({ region: 'cn-north-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } })
  client.middlewareStack.add(
    () => async args => {
      asked.push(...((args.input as SendMessageBatchCommandInput).Entries ?? []))
      return { output: { $metadata: {}, Successful: [], Failed: [] }, response: {} }
    },
    { step: 'initialize' },
  )
  await sqsQueue(client, 'https://queue').send([message])
  expect(asked.map(({ MessageBody = '', MessageGroupId }) => [JSON.parse(MessageBody), MessageGroupId])).toEqual([
    [message.body, 'xihu'],
  ])
  const queue = memoryQueue()
  await queue.send([message])
  expect(queue.messages()).toEqual([message])
})

test('a refused message is an error: nobody may think it was sent', async () => {
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'small' }))
  const tooLarge = 'x'.repeat(1_100_000)
  await expect(sqsQueue<string>(sqs, QueueUrl).send([{ body: tooLarge }])).rejects.toThrow()
  await expect(sqsQueue<string>(sqs, `${QueueUrl}-gone`).send([{ body: 'x' }])).rejects.toThrow()
})
