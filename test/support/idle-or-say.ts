import { setTimeout as pass } from 'node:timers/promises'
import type { Local } from '#local/local.ts'

/** Of a healthy stack on a slow machine. */
const PATIENCE_MS = 20_000
/** Less than a test may take, so that what is read is this and not “timed out”. */
const LONGEST_MS = 90_000
const STEP_MS = 30_000

/**
 * A stack whose `idle()` does not outlast its test. On a busy machine a function may run out of its time; its message then waits
 * for minutes of the clock, which here pass at once. What does not come to rest even so is named.
 */
export function idleOrSay(local: Local): Local {
  return {
    ...local,
    async idle() {
      const end = Date.now() + LONGEST_MS
      const resting = local.idle().then(() => 'idle' as const)
      if ((await Promise.race([resting, pass(PATIENCE_MS, undefined, { ref: false })])) === 'idle') return
      while (Date.now() < end) {
        const { requests, invocations, batches, retries } = local.work()
        if (retries > 0 && requests + invocations + batches === 0) await local.clock.advance(STEP_MS)
        if ((await Promise.race([resting, pass(1000, undefined, { ref: false })])) === 'idle') return
      }
      throw await underWay(local)
    },
  }
}

async function underWay(local: Local): Promise<Error> {
  const depths = await local.wire.queues.depths()
  const queues = depths.filter(({ visible, inFlight, delayed }) => visible + inFlight + delayed > 0)
  const work = JSON.stringify({ ...local.work(), queues })
  return new Error(
    `Not idle after ${LONGEST_MS / 1000} s: ${work}\nLogged last:\n${local.logs().slice(-20).join('\n')}`,
  )
}
