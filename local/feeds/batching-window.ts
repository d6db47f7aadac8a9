import type { VirtualClock } from '../clock/virtual-clock.ts'

export interface BatchingWindow {
  /** Resolves when the window is over on the virtual clock. */
  readonly ended: Promise<void>
  over(): boolean
  /** Ends it early, because the batch is full. */
  close(): void
}

/** The time a mapping waits for more records. `onEnd` runs in the same step of the clock, before anything else sees the new time. */
export function openBatchingWindow(clock: VirtualClock, seconds: number, onEnd: () => void): BatchingWindow {
  let over = false
  let cancel: () => void = () => undefined
  const ended = new Promise<void>(resolve => {
    cancel = clock.at(clock.now() + seconds * 1000, () => {
      over = true
      onEnd()
      resolve()
    })
  })
  return { ended, over: () => over, close: () => cancel() }
}
