import type { SharedTime } from './shared-time.ts'
import { createSharedTime, freeze, isFrozen, readOffset, readSharedTime, unfreeze, writeOffset } from './shared-time.ts'
import { createTimerQueue } from './timer-queue.ts'

/** Real time plus an offset that can be advanced. Everything that AWS does "after a while" waits on this clock. */
export interface VirtualClock {
  /** Milliseconds since 1970, virtual. */
  now(): number
  /** What other threads read (see shared-time.ts). */
  readonly shared: SharedTime
  /** Runs once when virtual time reaches `at`; the answer cancels it. A promise is awaited by `advance`. */
  at(at: number, run: () => unknown): () => void
  /** When the next timer is due, or undefined. */
  nextDue(): number | undefined
  /** Moves time forward, stopping at every timer on the way, in order, until what it set off has settled. */
  advance(ms: number): Promise<void>
  /** Freezes time: nothing becomes due until `resume` or `advance`. */
  pause(): void
  resume(): void
  stop(): void
}

export interface ClockOptions {
  offsetMs?: number
  /** Called after each change of the offset, to persist it. */
  onOffset?: (offsetMs: number) => void
  /** Waits until nothing more happens without time moving; `advance` calls it after each step. */
  settle?: () => Promise<void>
}

/** Node's timers take at most 2^31-1 ms; longer waits are cut and armed again. */
const LONGEST_TIMEOUT = 2 ** 31 - 1

export function createVirtualClock(options: ClockOptions = {}): VirtualClock {
  const shared = createSharedTime(options.offsetMs ?? 0)
  const timers = createTimerQueue()
  let alarm: NodeJS.Timeout | undefined
  let advancing: Promise<void> = Promise.resolve()
  let stopped = false

  const now = (): number => readSharedTime(shared, Date.now)

  function arm(): void {
    clearTimeout(alarm)
    const due = timers.nextDue()
    if (stopped || due === undefined || isFrozen(shared)) return
    alarm = setTimeout(runDue, Math.min(Math.max(due - now(), 0), LONGEST_TIMEOUT))
    alarm.unref()
  }

  function runDue(): void {
    for (let run = timers.takeDue(now()); run && !stopped; run = timers.takeDue(now())) void run()
    arm()
  }

  function moveTo(time: number): void {
    if (isFrozen(shared)) freeze(shared, time)
    else writeOffset(shared, time - Date.now())
    options.onOffset?.(Math.round(time - Date.now()))
  }

  async function step(ms: number): Promise<void> {
    const target = now() + ms
    for (let due = timers.nextDue(); due !== undefined && due <= target; due = timers.nextDue()) {
      if (stopped) return
      if (due > now()) moveTo(due)
      const running: unknown[] = []
      for (let run = timers.takeDue(now()); run; run = timers.takeDue(now())) running.push(run())
      await Promise.all(running)
      await options.settle?.()
    }
    if (target > now()) moveTo(target)
  }

  return {
    now,
    shared,
    nextDue: timers.nextDue,
    at(at, run) {
      const cancel = timers.add(at, run)
      arm()
      return cancel
    },
    advance(ms) {
      if (!Number.isFinite(ms) || ms < 0) throw new Error(`The clock only goes forward: ${ms} ms is not possible.`)
      // One after the other: two callers at once would each move the other's target.
      const done = advancing.then(() => step(ms)).finally(arm)
      advancing = done.catch(() => undefined)
      return done
    },
    pause() {
      freeze(shared, now())
      clearTimeout(alarm)
    },
    resume() {
      if (!isFrozen(shared)) return
      writeOffset(shared, now() - Date.now())
      unfreeze(shared)
      options.onOffset?.(readOffset(shared))
      arm()
    },
    stop() {
      stopped = true
      clearTimeout(alarm)
    },
  }
}
