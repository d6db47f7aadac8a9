import type { Limiter } from '#shared/ports/limiter.ts'

/** Subjects remembered; then all are forgotten, so that a worker's memory is bounded. */
const REMEMBERED = 10_000

/** Counts by itself: for tests, and for workers that answer cheaper than a table counts. */
export function memoryLimiter(): Limiter {
  const kept = new Map<string, { window: string; marks: Set<string> }>()
  return {
    async take({ tenant, subject, limit, window, mark }) {
      const key = `${tenant}#${subject}`
      const found = kept.get(key)
      const counted = found && found.window >= window ? found : { window, marks: new Set<string>() }
      if (counted.marks.size >= limit && !counted.marks.has(mark)) return 'over'
      counted.marks.add(mark)
      if (kept.size >= REMEMBERED) kept.clear()
      kept.set(key, counted)
      return 'within'
    },
  }
}
