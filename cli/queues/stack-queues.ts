import { GetQueueAttributesCommand, ListQueuesCommand, type SQSClient } from '@aws-sdk/client-sqs'
import * as z from 'zod'
import { atOnce } from '../at-once.ts'
import type { Stack } from '../stack/stack.ts'

export interface StackQueue {
  readonly name: string
  readonly url: string
  readonly waiting: number
  readonly inFlight: number
  readonly delayed: number
  /** The queue its undeliverable messages go to. */
  readonly deadLetters?: StackQueue
}

const Attributes = z.object({
  QueueArn: z.string(),
  ApproximateNumberOfMessages: z.coerce.number(),
  ApproximateNumberOfMessagesNotVisible: z.coerce.number(),
  ApproximateNumberOfMessagesDelayed: z.coerce.number(),
  RedrivePolicy: z
    .string()
    .transform(text => z.object({ deadLetterTargetArn: z.string() }).parse(JSON.parse(text)).deadLetterTargetArn)
    .optional(),
})

/** Every queue of the stack, agencies' own included, each with its dead-letter queue; sorted by name. Counts are SQS's approximations. */
export async function stackQueues(sqs: SQSClient, { name }: Stack): Promise<readonly StackQueue[]> {
  const urls = await urlsOf(sqs, `${name}-`)
  const read = await atOnce(urls, 16, async url => {
    const { Attributes: found } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }),
    )
    const attributes = Attributes.parse(found)
    return { arn: attributes.QueueArn, target: attributes.RedrivePolicy, queue: queueOf(url, attributes) }
  })
  const byArn = new Map(read.map(({ arn, queue }) => [arn, queue]))
  const targets = new Set(read.map(({ target }) => target))
  return read
    .filter(({ arn }) => !targets.has(arn))
    .map(({ queue, target }) => {
      const deadLetters = target === undefined ? undefined : byArn.get(target)
      return { ...queue, ...(deadLetters && { deadLetters }) }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

const queueOf = (url: string, attributes: z.infer<typeof Attributes>): StackQueue => ({
  name: url.slice(url.lastIndexOf('/') + 1),
  url,
  waiting: attributes.ApproximateNumberOfMessages,
  inFlight: attributes.ApproximateNumberOfMessagesNotVisible,
  delayed: attributes.ApproximateNumberOfMessagesDelayed,
})

async function urlsOf(sqs: SQSClient, QueueNamePrefix: string): Promise<string[]> {
  const urls: string[] = []
  let NextToken: string | undefined
  do {
    // Only with a limit does SQS give the rest in pages.
    const page = await sqs.send(new ListQueuesCommand({ QueueNamePrefix, MaxResults: 1000, NextToken }))
    urls.push(...(page.QueueUrls ?? []))
    NextToken = page.NextToken
  } while (NextToken)
  return urls
}
