const FIRST_MS = 2000
const LONGEST_MS = 5 * 60_000

/**
 * When to try again, in Unix ms, after `attempts` tries (from 1): at most 4 s after the first, twice as long after each further
 * one, never more than 5 min, half of it at random, never before the server said. Doubling with half the pause at random is
 * "equal jitter" of the AWS Architecture Blog (Exponential Backoff And Jitter, 2015): phones that lost one mast do not come back
 * in step. The numbers are ours: a dropped request is repeated while the person still looks, a server that is down is asked no
 * more than twelve times an hour or so by each phone.
 */
export function retryAt(now: number, attempts: number, retryAfterSeconds = 0, random = Math.random): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts, 20))
  return now + Math.max(retryAfterSeconds * 1000, most / 2 + (random() * most) / 2)
}
