import type { VirtualClock } from '../../clock/virtual-clock.ts'
import type { MappingModel } from '../../template/model.ts'
import type { StreamRecord } from '../../wire/stream/stream-record.ts'
import { type BatchingWindow, openBatchingWindow } from '../batching-window.ts'

export interface ArrivedRecord extends StreamRecord {
  /** Virtual ms. */
  readonly arrivedAt: number
}

export interface RecordBuffer {
  /** Live records and backlog, in any order of calls; records at or before the last position seen are dropped. */
  push(records: readonly StreamRecord[]): void
  /** The next batch; empty when stopped. */
  next(): Promise<ArrivedRecord[]>
  ready(): number
  /** Records that only wait for the batching window. */
  collecting(): number
  stop(): void
}

/**
 * Without a window AWS polls a shard about four times a second; here records of about 20 ms travel together (AWS's own
 * windows are whole seconds: a documented deviation).
 */
const COALESCE_MS = 20

export function createRecordBuffer(options: { mapping: MappingModel; clock: VirtualClock }): RecordBuffer {
  const { mapping, clock } = options
  const records: ArrivedRecord[] = []
  let wake: () => void = () => undefined
  let stopped = false
  /** Position of the last record handed out. */
  let taken = Number.NEGATIVE_INFINITY
  let window: BatchingWindow | undefined

  const something = (): Promise<void> =>
    new Promise(resolve => {
      wake = resolve
    })

  async function gather(): Promise<void> {
    if (mapping.batchingWindowSeconds === 0) {
      await new Promise(resolve => setTimeout(resolve, COALESCE_MS))
      return
    }
    window = openBatchingWindow(clock, mapping.batchingWindowSeconds, () => wake())
    while (records.length < mapping.batchSize && !window.over() && !stopped) await something()
    window.close()
    window = undefined
  }

  function take(): ArrivedRecord[] {
    const batch = records.splice(0, mapping.batchSize)
    taken = batch.at(-1)?.position ?? taken
    return batch
  }

  return {
    push(added) {
      const arrivedAt = clock.now()
      for (const record of added) {
        const last = records.at(-1)?.position ?? taken
        // Positions rise, so only the backlog read after live records came can be out of place.
        if (record.position > last) records.push({ ...record, arrivedAt })
        else if (record.position > taken && !records.some(each => each.position === record.position)) {
          records.push({ ...record, arrivedAt })
          records.sort((left, right) => left.position - right.position)
        }
      }
      if (records.length > 0) wake()
    },
    async next() {
      while (records.length === 0 && !stopped) await something()
      if (!stopped && records.length < mapping.batchSize) await gather()
      if (stopped) return []
      return take()
    },
    ready: () => (window && !window.over() ? 0 : records.length),
    collecting: () => (window && !window.over() ? records.length : 0),
    stop() {
      stopped = true
      wake()
    },
  }
}
