import { instantOf } from '../calendar/instant-of.ts'
import type { Clock, ClockChange } from './clock.ts'

/**
 * A pause that ends at `at`: no later than it was to end anyway, whenever that was noticed, and not before it began, where
 * its end had passed when somebody agreed to it.
 */
export function resumption(clock: Clock, at: string, until: string): Extract<ClockChange, { type: 'resumed' }> {
  const ends = instantOf(until) < instantOf(at) ? until : at
  const began = clock.findLast(({ type }) => type === 'paused')?.at ?? ends
  return { type: 'resumed', at: instantOf(ends) < instantOf(began) ? began : ends }
}
