import type { VirtualClock } from '../../clock/virtual-clock.ts'
import type { Invocation } from '../../functions/function-worker.ts'
import type { MappingModel } from '../../template/model.ts'
import type { Wire } from '../../wire/wire.ts'
import { failedItems } from '../batch-failures.ts'
import type { InvokeFunction } from '../feed.ts'
import { failureMessage, type GivenUp } from './failure-message.ts'
import type { ArrivedRecord } from './record-buffer.ts'

interface DeliveryOptions {
  readonly mapping: MappingModel
  readonly roleArn: string
  readonly wire: Pick<Wire, 'queues'>
  readonly clock: VirtualClock
  readonly invoke: InvokeFunction
  readonly passes: (record: unknown) => boolean
  readonly tell: (message: string) => void
}

export interface BatchDelivery {
  /** Until done or given up; false when it was stopped before. */
  deliver(batch: readonly ArrivedRecord[]): Promise<boolean>
  /** 1 while it waits for its next try. */
  resting(): number
  stop(): void
}

const FIRST_REST_MS = 200
const LONGEST_REST_MS = 60_000

/** One batch with its retries: whole, in halves, or from the first failed record on, until the mapping's limits. */
export function createBatchDelivery(options: DeliveryOptions): BatchDelivery {
  const { mapping, clock, passes } = options
  const limits = mapping.stream
  if (!limits) throw new Error(`${mapping.logicalId} is no stream mapping.`)
  if (limits.onFailureArn && limits.onFailureArn.split(':')[2] !== 'sqs')
    throw new Error(`${mapping.logicalId}: an on-failure destination must be a queue to run locally.`)
  const { maximumRetryAttempts, maximumRecordAgeSeconds, bisectBatchOnFunctionError, onFailureArn } = limits
  let stopped = false
  let endRest: (() => void) | undefined

  async function deliver(batch: readonly ArrivedRecord[], retriesBefore = 0): Promise<boolean> {
    let rest = batch.filter(({ record }) => passes(record))
    for (let retries = retriesBefore; rest.length > 0 && !stopped; retries += 1) {
      const fresh = rest.filter(record => !tooOld(record))
      if (fresh.length < rest.length)
        await giveUp({ condition: 'RecordAgeExceeded', records: rest.filter(tooOld), invokeCount: retries })
      rest = fresh
      if (rest.length === 0) break
      const result = await options.invoke(mapping.functionArn, { Records: rest.map(({ record }) => record) })
      const failedAt = firstFailure(result, rest)
      if (failedAt === undefined) break
      // What stands before the first failed record is done, and is not sent again.
      const partial = result.ok && failedAt > 0
      rest = rest.slice(failedAt)
      if (maximumRetryAttempts !== -1 && retries >= maximumRetryAttempts) {
        await giveUp({ condition: 'RetryAttemptsExhausted', records: rest, invokeCount: retries + 1, result })
        break
      }
      await pause(retries)
      if (bisectBatchOnFunctionError && rest.length > 1 && !partial) {
        const middle = Math.ceil(rest.length / 2)
        // Splitting uses up no attempt: each half begins with as many as the whole had.
        return (await deliver(rest.slice(0, middle), retries)) && (await deliver(rest.slice(middle), retries))
      }
    }
    return !stopped
  }

  function firstFailure(result: Invocation, records: readonly ArrivedRecord[]): number | undefined {
    if (!result.ok) return 0
    if (!mapping.reportsBatchItemFailures) return undefined
    const ids = records.map(({ record }) => record.dynamodb.SequenceNumber)
    const failed = failedItems(result.payload, ids)
    const at = ids.findIndex(id => failed.has(id))
    return at === -1 ? undefined : at
  }

  function tooOld(record: ArrivedRecord): boolean {
    return maximumRecordAgeSeconds !== -1 && clock.now() - record.arrivedAt > maximumRecordAgeSeconds * 1000
  }

  async function giveUp(given: Omit<GivenUp, 'mapping' | 'at'>): Promise<void> {
    const { condition, records } = given
    options.tell(`${mapping.logicalId} gives up ${records.length} record(s): ${condition}`)
    if (!onFailureArn) return
    const body = JSON.stringify(failureMessage({ ...given, mapping, at: clock.now() }))
    await options.wire.queues
      .send({ queueArn: onFailureArn, roleArn: options.roleArn, body })
      .catch(error => options.tell(`${mapping.logicalId} cannot reach its on-failure destination: ${String(error)}`))
  }

  async function pause(retries: number): Promise<void> {
    const ms = Math.min(FIRST_REST_MS * 2 ** retries, LONGEST_REST_MS)
    await new Promise<void>(resolve => {
      const cancel = clock.at(clock.now() + ms, resolve)
      endRest = () => {
        cancel()
        resolve()
      }
    })
    endRest = undefined
  }

  return {
    deliver: batch => deliver(batch),
    resting: () => (endRest ? 1 : 0),
    stop() {
      stopped = true
      endRest?.()
    },
  }
}
