import { join } from 'node:path'
import type { Item } from '#local/engines/dynalite/dynalite-parts.ts'
import type { WriteImages } from '#local/engines/dynalite/watch-writes.ts'
import type { DynamoEngine } from '#local/engines/dynamo-engine.ts'
import type { StackModel, TableModel } from '#local/template/model.ts'
import { checkpoints } from './checkpoints.ts'
import { intentLog, readIntents } from './intent-log.ts'
import type { StreamRecord } from './stream-record.ts'
import { hasStream, partitionOf } from './stream-table.ts'
import { type TableFeed, tableFeed } from './table-feed.ts'

export interface StreamTap {
  /** Runs a write that puts `items` so that its commits come out of the feed; others to the same partitions wait. */
  around<T extends { readonly images: readonly WriteImages[]; readonly status: number }>(
    puts: readonly { readonly table: TableModel; readonly item: Item; readonly entry: number }[],
    write: () => Promise<T>,
  ): Promise<T>
  backlog(mappingId: string, tableArn: string): Promise<StreamRecord[]>
  checkpoint(mappingId: string, position: number): void
  close(): void
}

interface TapOptions {
  readonly model: StackModel
  readonly dataDir?: string
  readonly dynamo: DynamoEngine
  readonly now: () => number
  readonly emit: (tableArn: string, record: StreamRecord) => void
}

/** What DynamoDB Streams does, for tables that only ever grow. */
export function streamTap({ model, dataDir, dynamo, now, emit }: TapOptions): StreamTap {
  const folder = dataDir && join(dataDir, 'streams')
  const marks = checkpoints(folder && join(folder, 'checkpoints.json'))
  const feeds = new Map<string, TableFeed>()
  const feedOfMapping = new Map<string, TableFeed>()
  for (const table of model.tables.filter(hasStream)) {
    const mappingIds = model.mappings
      .filter(({ sourceArn, enabled }) => enabled && sourceArn === table.stream.arn)
      .map(({ logicalId }) => logicalId)
    const path = folder && join(folder, `${table.name}.log`)
    const reached = mappingIds.length > 0 ? Math.min(...mappingIds.map(marks.of)) : Number.POSITIVE_INFINITY
    const found = path ? readIntents(path).filter(({ position }) => position > reached) : []
    const feed = tableFeed({
      table,
      region: model.region,
      mappingIds,
      checkpoints: marks,
      found,
      ...(path && { log: intentLog(path, found) }),
      read: key => dynamo.read(table.name, key),
      emit: record => emit(table.arn, record),
    })
    feeds.set(table.arn, feed)
    for (const id of mappingIds) feedOfMapping.set(id, feed)
  }

  const turns = new Map<string, Promise<unknown>>()

  /** Two writes to one partition never overlap: so the order of intents is the order of commits. */
  function inTurn<T>(partitions: readonly string[], work: () => Promise<T>): Promise<T> {
    const before = partitions.flatMap(partition => turns.get(partition) ?? [])
    const done = before.length > 0 ? Promise.allSettled(before).then(work) : work()
    for (const partition of partitions) turns.set(partition, done)
    const leave = () => {
      for (const partition of partitions) if (turns.get(partition) === done) turns.delete(partition)
    }
    done.then(leave, leave)
    return done
  }

  return {
    around(puts, write) {
      const tapped = puts.flatMap(put => {
        const feed = feeds.get(put.table.arn)
        return feed ? [{ ...put, feed }] : []
      })
      if (tapped.length === 0) return write()
      const partitions = tapped.map(({ table, item }) => `${table.name} ${partitionOf(table, item)}`)
      return inTurn([...new Set(partitions)], async () => {
        const intents = tapped.map(({ feed, item, entry }) => ({ feed, entry, intent: feed.begin(item, now()) }))
        try {
          const answer = await write()
          for (const { feed, entry, intent } of intents) {
            const images = answer.images[entry]
            if (!images?.written) feed.settle(intent, undefined)
            else if (answer.status === 200) feed.settle(intent, images)
            else await feed.lookAgain(intent)
          }
          return answer
        } catch (error) {
          for (const { feed, intent } of intents) await feed.lookAgain(intent)
          throw error
        }
      })
    },
    backlog: (mappingId, tableArn) => feeds.get(tableArn)?.backlog(mappingId) ?? Promise.resolve([]),
    checkpoint(mappingId, position) {
      marks.set(mappingId, position)
      feedOfMapping.get(mappingId)?.checkpointed()
    },
    close() {
      marks.flush()
      for (const feed of feeds.values()) feed.close()
    },
  }
}
