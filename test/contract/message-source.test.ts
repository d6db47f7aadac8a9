import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs'
import { type FauxqsServer, startFauxqs } from 'fauxqs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memorySource } from '#shared/adapters/memory/message-source.ts'
import { sqsQueue } from '#shared/adapters/sqs/message-queue.ts'
import { sqsSource } from '#shared/adapters/sqs/message-source.ts'
import type { MessageSource } from '#shared/ports/message-source.ts'

let server: FauxqsServer
let sqs: SQSClient
beforeAll(async () => {
  server = await startFauxqs({ port: 0, logger: false })
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  sqs = new SQSClient({ endpoint: server.address, region: 'cn-north-1', credentials })
})
afterAll(async () => {
  sqs.destroy()
  await server.stop()
})

interface Tested {
  readonly source: MessageSource
  readonly hold: (bodies: readonly string[]) => Promise<void>
  /** Until what was taken and not deleted can be taken again. */
  readonly comeAgain: () => Promise<void>
}

async function inMemory(): Promise<Tested> {
  const source = memorySource()
  return {
    source,
    hold: async bodies => source.hold(...bodies.map(body => JSON.stringify(body))),
    comeAgain: async () => source.comeAgain(),
  }
}

async function onSqs(): Promise<Tested> {
  const asked = new CreateQueueCommand({ QueueName: 'source', Attributes: { VisibilityTimeout: '1' } })
  const { QueueUrl = '' } = await sqs.send(asked)
  return {
    source: sqsSource(sqs, QueueUrl),
    hold: bodies => sqsQueue<string>(sqs, QueueUrl).send(bodies.map(body => ({ body }))),
    comeAgain: () => new Promise(resolve => setTimeout(resolve, 1_200)),
  }
}

describe.each([
  ['memory', inMemory],
  ['sqs', onSqs],
])('message source: %s', (_, make) => {
  test('gives each message once, ten at most, and again when it was not deleted', async () => {
    const { source, hold, comeAgain } = await make()
    expect([await source.waiting(), await source.take()]).toEqual([0, []])
    const bodies = Array.from({ length: 23 }, (_, at) => `井盖 ${at}`)
    await hold(bodies)
    expect(await source.waiting()).toBe(23)
    const batches = [await source.take(), await source.take(), await source.take()]
    expect(batches.map(batch => batch.length)).toEqual([10, 10, 3])
    expect(
      batches
        .flat()
        .map(({ text }) => JSON.parse(text))
        .sort(),
    ).toEqual([...bodies].sort())
    const [left, ...others] = batches.flat()
    await source.delete(others.map(({ handle }) => handle))
    await comeAgain()
    expect(await source.take()).toEqual([expect.objectContaining({ id: left?.id, text: left?.text })])
  })
})
