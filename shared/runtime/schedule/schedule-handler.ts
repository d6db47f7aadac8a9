import middy from '@middy/core'
import type { Log } from '#shared/ports/log.ts'

export interface ScheduleOptions {
  /** Runs once per tick; the next tick repeats whatever it throws at. */
  readonly run: () => Promise<void>
  readonly log: Log
}

/** A Lambda woken by a schedule. */
export function scheduleHandler({ run, log }: ScheduleOptions) {
  return middy<unknown, void>().handler(async () => {
    try {
      await run()
    } catch (error) {
      log.error('record.failed', {}, error)
      throw error
    }
  })
}
