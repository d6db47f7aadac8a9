/** Wrong tries that cost nothing, and how long the most patient guesser waits at last, in milliseconds. */
const FREE = 5
const LONGEST_MS = 4000
/** How many cases are remembered; the oldest is forgotten first. */
const REMEMBERED = 10_000

/**
 * Slows down whoever guesses codes of one case: from the sixth wrong try on each takes twice as long. Kept in the function's
 * memory: 50 bits are the real guard, and a counter in a table would be one more write for every stranger's request.
 */
export function wrongCodes() {
  const tries = new Map<string, number>()
  return {
    delayOf(name: string): number {
      const beyond = (tries.get(name) ?? 0) - FREE
      return beyond < 0 ? 0 : Math.min(LONGEST_MS, 250 * 2 ** beyond)
    },
    note(name: string): void {
      const count = (tries.get(name) ?? 0) + 1
      tries.delete(name)
      tries.set(name, count)
      const [oldest] = tries.keys()
      if (tries.size > REMEMBERED && oldest !== undefined) tries.delete(oldest)
    },
  }
}
