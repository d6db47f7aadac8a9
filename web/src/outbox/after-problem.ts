import type { Problem } from '../api/api-error.ts'
import type { OutboxItem } from './outbox-item.ts'
import { retryAt } from './retry-at.ts'

/** Statuses after which the same request may well succeed later, beside the server's own failures; 0 is no answer at all. */
const LATER: readonly number[] = [0, 408, 425, 429]

/** A tried item that was not taken: waiting for a network, a login or the server, or refused for good. `now` in Unix ms. */
export function afterProblem(item: OutboxItem, problem: Problem, now: number): OutboxItem {
  const { status } = problem
  if (status === 401) return { ...item, state: 'queued', waiting: 'login', problem }
  if (status >= 500 || LATER.includes(status)) {
    const waiting = status === 0 ? 'network' : 'server'
    return { ...item, state: 'queued', waiting, problem, nextAt: retryAt(now, item.attempts, problem.retryAfter) }
  }
  return { ...item, state: 'refused', problem }
}
