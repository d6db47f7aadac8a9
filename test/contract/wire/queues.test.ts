import { PublishCommand } from '@aws-sdk/client-sns'
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Wire } from '#local/wire/wire.ts'
import { arns, smallStack } from './small-stack.ts'
import { clientsFor, startSmall } from './with-wire.ts'

let wire: Wire
let writer: ReturnType<typeof clientsFor>
let reader: ReturnType<typeof clientsFor>
const odd = '西湖区 🚧 𠮷 & <b>"x"</b>'

beforeAll(async () => {
  wire = await startSmall()
  writer = clientsFor(wire, wire.credentialsFor(arns.writer))
  reader = clientsFor(wire, wire.credentialsFor(arns.reader))
})
afterAll(() => wire?.stop())

const take = async (QueueUrl: string, WaitTimeSeconds = 1) => {
  const { Messages = [] } = await writer.sqs.send(
    new ReceiveMessageCommand({
      QueueUrl,
      WaitTimeSeconds,
      MaxNumberOfMessages: 10,
      MessageAttributeNames: ['All'],
      MessageSystemAttributeNames: ['All'],
    }),
  )
  return Messages
}

describe('a plain queue', () => {
  test('carries any text and attribute unharmed, the SDK checking every digest', async () => {
    const QueueUrl = wire.queueUrl(arns.plain)
    const MessageAttributes = {
      kind: { DataType: 'String', StringValue: odd },
      n: { DataType: 'Number', StringValue: '7' },
    }
    await writer.sqs.send(
      new SendMessageCommand({ QueueUrl, MessageBody: odd, MessageAttributes, MessageGroupId: 'source-1' }),
    )
    const [message] = await take(QueueUrl)
    expect(message).toMatchObject({
      Body: odd,
      MessageAttributes,
      Attributes: { SenderId: arns.writer, MessageGroupId: 'source-1', ApproximateReceiveCount: '1' },
    })
    expect(Object.keys(message?.MessageAttributes ?? {})).toEqual(['kind', 'n'])
    await writer.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle }))
    expect(await take(QueueUrl, 0)).toEqual([])
  })

  test('a message not deleted comes back, and then goes to the dead letters', async () => {
    const QueueUrl = wire.queueUrl(arns.plain)
    await writer.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'again' }))
    const [first] = await take(QueueUrl)
    await writer.sqs.send(
      new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: first?.ReceiptHandle, VisibilityTimeout: 0 }),
    )
    expect(await take(QueueUrl, 0)).toEqual([])
    expect((await take(wire.queueUrl(arns.workDead))).map(({ Body }) => Body)).toContain('again')
  })

  test('one bad entry of a batch fails alone', async () => {
    const Entries = [
      { Id: 'good', MessageBody: 'good' },
      { Id: 'bad', MessageBody: 'bell \u0007' },
    ]
    const { Successful, Failed } = await writer.sqs.send(
      new SendMessageBatchCommand({ QueueUrl: wire.queueUrl(arns.heard), Entries }),
    )
    expect([Successful?.map(({ Id }) => Id), Failed?.map(({ Id, Code }) => [Id, Code])]).toEqual([
      ['good'],
      [['bad', 'InvalidMessageContents']],
    ])
    await take(wire.queueUrl(arns.heard))
  })

  test('queue URLs in answers lead to the wire', async () => {
    const { QueueUrl } = await writer.sqs.send(new GetQueueUrlCommand({ QueueName: 'plain' }))
    expect(QueueUrl).toBe(wire.queueUrl(arns.plain))
    expect(QueueUrl?.startsWith(wire.url)).toBe(true)
    await expect(writer.sqs.send(new GetQueueUrlCommand({ QueueName: 'nothing' }))).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
    })
  })

  test('not granted: AccessDenied with 403', async () => {
    const send = reader.sqs.send(new SendMessageCommand({ QueueUrl: wire.queueUrl(arns.plain), MessageBody: 'x' }))
    await expect(send).rejects.toMatchObject({
      $metadata: { httpStatusCode: 403 },
      message: expect.stringContaining('sqs:SendMessage'),
    })
    await expect(send).rejects.toHaveProperty('name', expect.stringMatching(/^AccessDenied/))
  })
})

describe('a queue made at run time', () => {
  test('works, only under the granted prefix, and lets in whom its policy names', async () => {
    const consumer = clientsFor(wire, wire.credentialsFor(arns.agency))
    const agencyArn = `arn:aws-cn:sqs:${smallStack.region}:${smallStack.account}:agency-water`
    const Policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: arns.agency },
          Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'],
          Resource: agencyArn,
        },
      ],
    })
    const Attributes = { VisibilityTimeout: '60', MessageRetentionPeriod: '1209600', Policy }
    const { QueueUrl } = await writer.sqs.send(
      new CreateQueueCommand({ QueueName: 'agency-water', Attributes, tags: { tenant: 't1' } }),
    )
    expect(QueueUrl).toBe(wire.queueUrl(agencyArn))
    await writer.sqs.send(new CreateQueueCommand({ QueueName: 'agency-water', Attributes }))
    await expect(
      writer.sqs.send(new CreateQueueCommand({ QueueName: 'agency-water', Attributes: { VisibilityTimeout: '61' } })),
    ).rejects.toMatchObject({ name: 'QueueNameExists' })
    await expect(writer.sqs.send(new CreateQueueCommand({ QueueName: 'other-water' }))).rejects.toThrow(
      /sqs:CreateQueue/,
    )

    await writer.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: odd }))
    await expect(reader.sqs.send(new ReceiveMessageCommand({ QueueUrl }))).rejects.toThrow(/not authorized/)
    const { Messages } = await consumer.sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 1 }))
    expect(Messages?.[0]?.Body).toBe(odd)
    await expect(consumer.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }))).rejects.toThrow(
      /resource-based/,
    )
  })

  test('a policy that cannot be judged is refused, not overlooked', async () => {
    const Policy = JSON.stringify({ Statement: [{ Effect: 'Allow', NotPrincipal: '*', Action: '*', Resource: '*' }] })
    await expect(
      writer.sqs.send(new CreateQueueCommand({ QueueName: 'agency-odd', Attributes: { Policy } })),
    ).rejects.toMatchObject({ name: 'InvalidAttributeValue' })
  })
})

describe('a topic', () => {
  test('reaches the queues whose filter fits and whose policy lets this topic in', async () => {
    const MessageAttributes = { kind: { DataType: 'String', StringValue: 'task' } }
    await writer.sns.send(new PublishCommand({ TopicArn: arns.topic, Message: odd, MessageAttributes }))
    await writer.sns.send(new PublishCommand({ TopicArn: arns.topic, Message: 'filtered out' }))
    expect((await take(wire.queueUrl(arns.heard))).map(({ Body }) => Body)).toEqual([odd])
    expect(await take(wire.queueUrl(arns.deaf), 0)).toEqual([])
  })

  test('not granted: AuthorizationError with 403', async () => {
    await expect(reader.sns.send(new PublishCommand({ TopicArn: arns.topic, Message: 'x' }))).rejects.toMatchObject({
      name: 'AuthorizationErrorException',
      $metadata: { httpStatusCode: 403 },
    })
  })
})

describe('a poller', () => {
  const poll = { queueArn: arns.work, roleArn: arns.writer }

  test('gets delay and count, holds what it took, gives back, buries', async () => {
    await writer.sqs.send(
      new SendMessageCommand({ QueueUrl: wire.queueUrl(arns.work), MessageBody: odd, DelaySeconds: 9 }),
    )
    const [message] = await wire.queues.receive({ ...poll, max: 10, waitSeconds: 0 })
    expect(message).toMatchObject({ body: odd, receiveCount: 1, delaySeconds: 9, messageAttributes: {} })
    expect(await wire.queues.receive({ ...poll, max: 10, waitSeconds: 0 })).toEqual([])
    await wire.queues.release({ ...poll, receiptHandle: message?.receiptHandle ?? '' })
    const [second] = await wire.queues.receive({ ...poll, max: 10, waitSeconds: 0 })
    expect(second).toMatchObject({ receiveCount: 2, messageId: message?.messageId })
    await wire.queues.deadLetter({ queueArn: arns.work, receiptHandle: second?.receiptHandle ?? '' })
    const buried = await take(wire.queueUrl(arns.workDead))
    expect(buried.map(({ MessageId }) => MessageId)).toContain(message?.messageId)
    const depths = await wire.queues.depths()
    expect(depths.find(({ name }) => name === 'work')).toMatchObject({ visible: 0, inFlight: 0, delayed: 0 })
  })

  test('gets the queue’s own delay where the message has none, and none where it says so', async () => {
    const QueueUrl = wire.queueUrl(arns.work)
    await writer.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'as the queue' }))
    await writer.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'at once', DelaySeconds: 0 }))
    const taken = await wire.queues.receive({ ...poll, max: 10, waitSeconds: 0 })
    expect(taken.map(({ body, delaySeconds }) => [body, delaySeconds])).toEqual([
      ['as the queue', 5],
      ['at once', 0],
    ])
    await wire.queues.delete({ ...poll, receiptHandles: taken.map(({ receiptHandle }) => receiptHandle) })
  })

  test('its wait ends when it is aborted, and is over when a message comes', async () => {
    const abort = new AbortController()
    const waiting = wire.queues.receive({ ...poll, max: 1, waitSeconds: 20, signal: abort.signal })
    setTimeout(() => abort.abort(), 20)
    expect(await waiting).toEqual([])
    const next = wire.queues.receive({ ...poll, max: 1, waitSeconds: 20 })
    await wire.queues.send({ ...poll, body: 'now' })
    const [message] = await next
    expect(message?.body).toBe('now')
    await wire.queues.delete({ ...poll, receiptHandles: [message?.receiptHandle ?? ''] })
  })

  test('acts with the function’s role', async () => {
    await expect(
      wire.queues.receive({ queueArn: arns.work, roleArn: arns.reader, max: 1, waitSeconds: 0 }),
    ).rejects.toThrow(/sqs:ReceiveMessage/)
  })

  test('a caller that hung up gets no message', async () => {
    const QueueUrl = wire.queueUrl(arns.deaf)
    const abort = new AbortController()
    const gone = writer.sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }), {
      abortSignal: abort.signal,
    })
    setTimeout(() => abort.abort(), 100)
    await expect(gone).rejects.toThrow()
    await new Promise(resolve => setTimeout(resolve, 100))
    await writer.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'for the next' }))
    const { Attributes } = await writer.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))
    expect(Attributes).toMatchObject({ ApproximateNumberOfMessages: '1', ApproximateNumberOfMessagesNotVisible: '0' })
  })
})
