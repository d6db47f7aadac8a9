import middy from '@middy/core'
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import type { Commit } from '#shared/domain/case/commit.ts'
import type { Log } from '#shared/ports/log.ts'

export interface StreamCommit {
  readonly commit: Commit
  readonly sequenceNumber: string
}

export interface StreamOptions {
  readonly read: (image: NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']>) => Commit
  /** Handles a batch in order and answers with the sequence numbers that must come again. */
  readonly handle: (commits: readonly StreamCommit[]) => Promise<readonly string[]>
  readonly log: Log
}

/** A Lambda fed by the ledger's stream. Lambda goes on from the earliest failed record, so consumers must bear repeats. */
export function streamHandler({ read, handle, log }: StreamOptions) {
  return middy<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler(async ({ Records }: DynamoDBStreamEvent) => {
    const commits: StreamCommit[] = []
    const failed: string[] = []
    for (const record of Records) {
      const sequenceNumber = record.dynamodb?.SequenceNumber ?? ''
      try {
        commits.push({ commit: read(record.dynamodb?.NewImage ?? {}), sequenceNumber })
      } catch (error) {
        log.error('record.failed', { sequenceNumber }, error)
        failed.push(sequenceNumber)
      }
    }
    failed.push(...(await handle(commits)))
    return { batchItemFailures: failed.map(itemIdentifier => ({ itemIdentifier })) }
  })
}
