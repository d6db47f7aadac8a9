import type { Work } from './local.ts'
import type { MappingModel } from './template/model.ts'
import type { QueueAccess } from './wire/queue-access.ts'

interface SettleOptions {
  readonly mappings: readonly MappingModel[]
  readonly queues: Pick<QueueAccess, 'depths'>
  readonly work: () => Work
  readonly stopped: () => boolean
}

const LOOK_AGAIN_MS = 4

/** The two waits of a local stack; both end when it is stopped. */
export function createSettle(options: SettleOptions): { settled(): Promise<void>; idle(): Promise<void> } {
  const polled = new Set(
    options.mappings.filter(each => each.enabled && each.kind === 'queue').map(each => each.sourceArn),
  )
  const still = (): boolean => {
    const { requests, invocations, batches } = options.work()
    return requests + invocations + batches === 0
  }

  /** Nothing at hand, nothing for a poller to fetch, and still nothing at hand after looking. */
  async function quiet(): Promise<boolean> {
    if (!still()) return false
    const depths = await options.queues.depths()
    return depths.every(depth => depth.visible === 0 || !polled.has(depth.queueArn)) && still()
  }

  async function until(reached: () => Promise<boolean>): Promise<void> {
    // Twice in a row: a notification may be on its way between a finished call and its queue.
    for (let seen = 0; seen < 2 && !options.stopped(); seen = (await reached()) ? seen + 1 : 0)
      await new Promise(resolve =>
        seen > 0 ? setImmediate(resolve) : setTimeout(resolve, still() ? 0 : LOOK_AGAIN_MS),
      )
  }

  return {
    settled: () => until(quiet),
    idle: () => until(async () => (await quiet()) && options.work().retries === 0),
  }
}
