import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type * as z from 'zod'
import type { Log } from '#shared/ports/log.ts'

export interface QueueOptions<Schema extends z.ZodType> {
  /** What a message's JSON must be. Only ours write to it, so anything else is a fault and ends in the dead letters. */
  readonly schema: Schema
  /** Returned: done, the message goes. Thrown: it comes again, and in the end lies in the dead letters. */
  readonly handle: (message: z.infer<Schema>, record: SQSRecord) => Promise<void>
  readonly log: Log
}

/** A Lambda fed by a queue: each message settles alone, none fails its batch. */
export function queueHandler<Schema extends z.ZodType>({ schema, handle, log }: QueueOptions<Schema>) {
  const settle = async (record: SQSRecord): Promise<string | undefined> => {
    try {
      await handle(schema.parse(JSON.parse(record.body)), record)
      return undefined
    } catch (error) {
      log.error('record.failed', { messageId: record.messageId }, error)
      return record.messageId
    }
  }
  return middy<SQSEvent, SQSBatchResponse>().handler(async ({ Records }: SQSEvent) => {
    const failed = (await Promise.all(Records.map(settle))).filter(id => id !== undefined)
    return { batchItemFailures: failed.map(itemIdentifier => ({ itemIdentifier })) }
  })
}
