export interface TimerQueue {
  add(at: number, run: () => unknown): () => void
  nextDue(): number | undefined
  /** Removes and gives the earliest timer that is due at `now`; equal times come in the order they were added. */
  takeDue(now: number): (() => unknown) | undefined
}

interface Timer {
  readonly at: number
  readonly run: () => unknown
}

/** Timers sorted by time. A sorted array is enough: a local stack holds tens of them, not thousands. */
export function createTimerQueue(): TimerQueue {
  const timers: Timer[] = []
  return {
    add(at, run) {
      const timer = { at, run }
      const later = timers.findIndex(other => other.at > at)
      timers.splice(later === -1 ? timers.length : later, 0, timer)
      return () => {
        const index = timers.indexOf(timer)
        if (index !== -1) timers.splice(index, 1)
      }
    },
    nextDue: () => timers[0]?.at,
    takeDue(now) {
      const first = timers[0]
      if (!first || first.at > now) return undefined
      timers.shift()
      return first.run
    },
  }
}
