import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { PublishCommand } from '@aws-sdk/client-sns'
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs'
import { afterAll, expect, test } from 'vitest'
import { startWire } from '#local/wire/start-wire.ts'
import { arns, smallStack } from './small-stack.ts'
import { clientsFor, startSmall } from './with-wire.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'wangge-restart-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const agencyArn = `arn:aws-cn:sqs:${smallStack.region}:${smallStack.account}:agency-road`
const poll = { queueArn: arns.work, roleArn: arns.writer, max: 10, waitSeconds: 0 }

test('stop and start again: everything is where it was', async () => {
  const first = await startSmall({ dataDir })
  const before = clientsFor(first, first.credentialsFor(arns.writer))
  const Policy = JSON.stringify({
    Statement: [
      { Effect: 'Allow', Principal: { AWS: arns.agency }, Action: 'sqs:ReceiveMessage', Resource: agencyArn },
    ],
  })
  await before.sqs.send(new CreateQueueCommand({ QueueName: 'agency-road', Attributes: { Policy } }))
  await before.sqs.send(new SendMessageCommand({ QueueUrl: first.queueUrl(agencyArn), MessageBody: '🚧' }))
  await before.sqs.send(new SendMessageCommand({ QueueUrl: first.queueUrl(arns.work), MessageBody: 'held' }))
  const [held] = await first.queues.receive(poll)
  await first.queues.release({ ...poll, receiptHandle: held?.receiptHandle ?? '' })
  await first.queues.receive(poll)
  await before.s3.send(new PutObjectCommand({ Bucket: 'wangge-photos', Key: 'a/🚧', Body: 'kept' }))
  await before.dynamodb.send(new PutItemCommand({ TableName: 'ledger', Item: { pk: { S: 'p' }, seq: { N: '1' } } }))
  const [record] = await first.streamBacklog('LedgerMapping', arns.ledger)
  await first.stop()

  const second = await startSmall({ dataDir })
  const after = clientsFor(second, second.credentialsFor(arns.writer))
  const agency = clientsFor(second, second.credentialsFor(arns.agency))
  // The poller that held it is gone: it is there again, and its receives are still counted.
  expect((await second.queues.receive(poll)).map(({ body, receiveCount }) => [body, receiveCount])).toEqual([
    ['held', 3],
  ])
  const { Messages } = await agency.sqs.send(new ReceiveMessageCommand({ QueueUrl: second.queueUrl(agencyArn) }))
  expect(Messages?.[0]?.Body).toBe('🚧')
  const { Body } = await after.s3.send(new GetObjectCommand({ Bucket: 'wangge-photos', Key: 'a/🚧' }))
  expect(await Body?.transformToString()).toBe('kept')
  expect(await second.streamBacklog('LedgerMapping', arns.ledger)).toEqual([record])
  await after.sns.send(
    new PublishCommand({
      TopicArn: arns.topic,
      Message: 'm',
      MessageAttributes: { kind: { DataType: 'String', StringValue: 'task' } },
    }),
  )
  const heard = await after.sqs.send(
    new ReceiveMessageCommand({ QueueUrl: second.queueUrl(arns.heard), MaxNumberOfMessages: 10 }),
  )
  expect(heard.Messages).toHaveLength(1)
  // Positions go on where they were.
  await after.dynamodb.send(new PutItemCommand({ TableName: 'ledger', Item: { pk: { S: 'p' }, seq: { N: '2' } } }))
  const backlog = await second.streamBacklog('LedgerMapping', arns.ledger)
  expect(backlog.map(({ position }) => position)).toEqual([record?.position, Number(record?.position) + 1])
  second.checkpoint('LedgerMapping', backlog[1]?.position ?? 0)
  await second.stop()

  const changed = {
    ...smallStack,
    queues: smallStack.queues.map(queue =>
      queue.name === 'plain' ? { ...queue, visibilityTimeoutSeconds: 77 } : queue,
    ),
  }
  const third = await startWire({ model: changed, dataDir })
  expect(await third.streamBacklog('LedgerMapping', arns.ledger)).toEqual([])
  const { sqs, dynamodb } = clientsFor(third, third.credentialsFor(arns.writer))
  const asked = new GetQueueAttributesCommand({
    QueueUrl: third.queueUrl(arns.plain),
    AttributeNames: ['VisibilityTimeout'],
  })
  expect((await sqs.send(asked)).Attributes).toEqual({ VisibilityTimeout: '77' })
  await dynamodb.send(new PutItemCommand({ TableName: 'ledger', Item: { pk: { S: 'p' }, seq: { N: '3' } } }))
  const [next] = await third.streamBacklog('LedgerMapping', arns.ledger)
  expect(next?.position).toBe(Number(record?.position) + 2)
  await third.stop()
})

test('a policy the evaluator cannot judge stops the start and says where it stands', async () => {
  const statement = {
    effect: 'Allow' as const,
    actions: ['sqs:*'],
    resources: ['*'],
    origin: 'OddRole Policies[0]',
    conditions: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
  }
  const odd = { ...smallStack, roles: [{ logicalId: 'OddRole', arn: arns.writer, statements: [statement] }] }
  await expect(startWire({ model: odd })).rejects.toThrow(/OddRole Policies\[0\]: condition IpAddress/)
})
