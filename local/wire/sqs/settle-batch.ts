import { SqsRefusal } from './sqs-refusal.ts'

export interface BatchEntry {
  readonly Id: string
}

const maxEntries = 10
const queryCode = (name: string) => ({ queryCode: `AWS.SimpleQueueService.${name}` })

/** Each entry succeeds or fails by itself; a batch that is none is refused as a whole. */
export function settleBatch<Entry extends BatchEntry>(
  entries: readonly Entry[],
  work: (entry: Entry) => object,
): object {
  if (entries.length === 0) {
    throw new SqsRefusal(
      'EmptyBatchRequest',
      'There should be at least one entry in the request.',
      queryCode('EmptyBatchRequest'),
    )
  }
  if (entries.length > maxEntries) {
    throw new SqsRefusal(
      'TooManyEntriesInBatchRequest',
      `Maximum number of entries per request are ${maxEntries}. You have sent ${entries.length}.`,
      queryCode('TooManyEntriesInBatchRequest'),
    )
  }
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length) {
    throw new SqsRefusal(
      'BatchEntryIdsNotDistinct',
      'Two or more batch entries in the request have the same Id.',
      queryCode('BatchEntryIdsNotDistinct'),
    )
  }
  const Successful: object[] = []
  const Failed: object[] = []
  for (const entry of entries) {
    try {
      Successful.push({ Id: entry.Id, ...work(entry) })
    } catch (error) {
      if (!(error instanceof SqsRefusal)) throw error
      Failed.push({ Id: entry.Id, Code: error.code, Message: error.message, SenderFault: true })
    }
  }
  return { ...(Successful.length > 0 && { Successful }), ...(Failed.length > 0 && { Failed }) }
}
