import { parseCron } from './cron-expression.ts'
import { parseRate } from './rate-expression.ts'

/** When a schedule is due next, in ms: `rate(…)` counts from now, `cron(…)` is a moment in UTC. */
export function nextOccurrence(expression: string): (now: number) => number | undefined {
  const rate = parseRate(expression)
  if (rate !== undefined) return now => now + rate
  const cron = parseCron(expression)
  if (cron) return cron
  throw new Error(
    `The schedule ${expression} is not understood: rate(1 minute), rate(5 minutes) or cron(0 12 * * ? *).`,
  )
}
