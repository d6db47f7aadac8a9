import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Log } from '#shared/ports/log.ts'

export interface RecordOptions {
  /** Returned: done, the message goes. Thrown: it comes again, and in the end lies in the dead letters. */
  readonly handle: (record: SQSRecord) => Promise<void>
  readonly log: Log
}

/** A Lambda fed by a queue: each message settles alone, none fails its batch. */
export function recordHandler({ handle, log }: RecordOptions) {
  const settle = async (record: SQSRecord): Promise<string | undefined> => {
    try {
      await handle(record)
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
