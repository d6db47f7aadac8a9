import type { Item } from '#local/engines/dynalite/dynalite-parts.ts'
import type { WriteImages } from '#local/engines/dynalite/watch-writes.ts'
import type { Checkpoints } from './checkpoints.ts'
import type { Intent, IntentLog } from './intent-log.ts'
import { makeRecord } from './make-record.ts'
import type { StreamRecord } from './stream-record.ts'
import { keysOf, type StreamTable } from './stream-table.ts'

export interface TableFeed {
  begin(item: Item, at: number): Intent
  /** `images` when the put was committed; absent when it was refused. */
  settle(intent: Intent, images: WriteImages | undefined): void
  /** The engine failed on the way: only the table knows what became of the put. */
  lookAgain(intent: Intent): Promise<void>
  /** Told, or found after a restart, and not checkpointed by this mapping. */
  backlog(mappingId: string): Promise<StreamRecord[]>
  checkpointed(): void
  close(): void
}

interface Entry {
  readonly intent: Intent
  /** `found`: read from the log at start; only the table knows whether its put was committed. */
  state: 'open' | 'committed' | 'refused' | 'found'
  images?: WriteImages
}

interface FeedOptions {
  readonly table: StreamTable
  readonly region: string
  readonly mappingIds: readonly string[]
  readonly checkpoints: Checkpoints
  readonly log?: IntentLog
  readonly found: readonly Intent[]
  readonly read: (key: Item) => Promise<Item | undefined>
  readonly emit: (record: StreamRecord) => void
}

const compactAtBytes = 1_000_000

/** One table's intents in order: what is committed is told in the order of the intents, each when all before it are settled. */
export function tableFeed(options: FeedOptions): TableFeed {
  const { table, region, mappingIds, checkpoints, log, read, emit } = options
  const entries = new Map<number, Entry>(options.found.map(intent => [intent.position, { intent, state: 'found' }]))
  const reached = () => (mappingIds.length > 0 ? Math.min(...mappingIds.map(checkpoints.of)) : Number.POSITIVE_INFINITY)
  let next = Math.max(0, ...mappingIds.map(checkpoints.of), ...entries.keys()) + 1
  let told = next - 1

  function tellSettled(): void {
    for (let entry = entries.get(told + 1); entry && entry.state !== 'open'; entry = entries.get(told + 1)) {
      told += 1
      const { images, intent } = entry
      delete entry.images
      if (entry.state === 'committed' && images?.next) {
        emit(makeRecord(table, region, intent, images.next, images.old ? 'MODIFY' : 'INSERT'))
      }
    }
  }

  function forget(): void {
    const done = Math.min(reached(), told)
    for (const position of entries.keys()) {
      if (position > done) break
      entries.delete(position)
    }
    if (!log || log.bytes() < compactAtBytes) return
    checkpoints.flush()
    log.compact([...entries.values()].map(({ intent }) => intent))
  }

  function settle(intent: Intent, images: WriteImages | undefined): void {
    const entry = entries.get(intent.position)
    if (entry?.state !== 'open') return
    entry.state = images ? 'committed' : 'refused'
    if (images) entry.images = images
    tellSettled()
    if (mappingIds.length === 0) forget()
  }

  return {
    begin(item, at) {
      const intent = { position: next, at, key: keysOf(table, item) }
      next += 1
      log?.append(intent)
      entries.set(intent.position, { intent, state: 'open' })
      return intent
    },
    settle,
    async lookAgain(intent) {
      const next = await read(intent.key).catch(() => undefined)
      settle(intent, next && { next, written: true })
    },
    async backlog(mappingId) {
      const from = checkpoints.of(mappingId)
      const due = [...entries.values()].filter(
        ({ intent, state }) => intent.position > from && intent.position <= told && state !== 'refused',
      )
      const records = await Promise.all(
        due.map(async ({ intent }) => {
          const image = await read(intent.key)
          return image ? [makeRecord(table, region, intent, image, 'INSERT')] : []
        }),
      )
      return records.flat()
    },
    checkpointed: forget,
    close: () => log?.close(),
  }
}
