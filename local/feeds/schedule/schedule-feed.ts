import type { VirtualClock } from '../../clock/virtual-clock.ts'
import type { ScheduleModel } from '../../template/model.ts'
import type { Feed, InvokeFunction } from '../feed.ts'
import { nextOccurrence } from './next-occurrence.ts'
import { scheduledEvent } from './scheduled-event.ts'

export interface ScheduleFeedOptions {
  readonly schedule: ScheduleModel
  readonly place: { readonly account: string; readonly region: string }
  readonly clock: VirtualClock
  readonly invoke: InvokeFunction
  readonly tell: (message: string) => void
}

/** A failed asynchronous invocation is tried twice more, after one minute and after two. */
const RETRY_AFTER_MS = [60_000, 120_000]

/** Calls a function at each occurrence of its schedule on the virtual clock, as Lambda's asynchronous invocation does. */
export function startScheduleFeed(options: ScheduleFeedOptions): Feed {
  const { schedule, clock } = options
  const next = nextOccurrence(schedule.expression)
  const cancels = new Set<() => void>()
  let retries = 0
  let stopped = false

  function later(at: number, run: () => Promise<void>): void {
    if (stopped) return
    const cancel = clock.at(at, () => {
      cancels.delete(cancel)
      return run()
    })
    cancels.add(cancel)
  }

  function armAfter(now: number): void {
    const at = next(now)
    if (at === undefined) return
    later(at, () => {
      armAfter(at)
      return call(scheduledEvent(schedule, options.place, at), 0)
    })
  }

  async function call(event: unknown, attempt: number): Promise<void> {
    const result = await options.invoke(schedule.functionArn, event)
    if (result.ok) return
    const rest = RETRY_AFTER_MS[attempt]
    if (rest === undefined) return options.tell(`${schedule.logicalId}: given up after ${attempt + 1} attempts`)
    retries += 1
    later(clock.now() + rest, () => {
      retries -= 1
      return call(event, attempt + 1)
    })
  }

  if (schedule.enabled) armAfter(clock.now())
  return {
    // Its invocations are counted by the functions themselves.
    busy: () => 0,
    waiting: () => ({ retries, delayed: 0 }),
    async stop() {
      stopped = true
      for (const cancel of cancels) cancel()
      cancels.clear()
    },
  }
}
