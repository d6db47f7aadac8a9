const FIRST_MS = 2000
const LONGEST_MS = 5 * 60_000

/** When to try again after `attempts` tries: doubling with jitter, never before the server said. */
export function retryAt(now: number, attempts: number, retryAfterSeconds = 0, random = Math.random): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts, 20))
  return now + Math.max(retryAfterSeconds * 1000, most / 2 + (random() * most) / 2)
}
