import type { DeadlineClock } from './deadline-clock.ts'
import type { Moved } from './kept-deadline.ts'

const MINUTE = 60_000

/** An amount of a clock as people and events say it. */
export function movedBy(amount: number, { counts }: Pick<DeadlineClock, 'counts'>): Moved {
  return counts === 'dates' ? { amount, counts } : { amount: amount / MINUTE, counts: 'minutes' }
}
