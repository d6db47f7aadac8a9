import type { Local } from '#local/local.ts'

/** Less than a test may take, so that what is read is this and not “timed out”. */
const LONGEST_MS = 90_000

/** A stack whose `idle()` says what is still under way when it lasts too long. */
export function idleOrSay(local: Local): Local {
  return {
    ...local,
    async idle() {
      let waiting = true
      const tooLong = new Promise<never>((_, reject) => {
        const timer = setTimeout(() => waiting && void underWay(local).then(reject), LONGEST_MS)
        timer.unref()
      })
      await Promise.race([local.idle(), tooLong]).finally(() => {
        waiting = false
      })
    },
  }
}

async function underWay(local: Local): Promise<Error> {
  const depths = await local.wire.queues.depths()
  const queues = depths.filter(({ visible, inFlight, delayed }) => visible + inFlight + delayed > 0)
  const said = local.logs().slice(-20).join('\n')
  return new Error(
    `Not idle after ${LONGEST_MS / 1000} s: ${JSON.stringify({ ...local.work(), queues })}\nThe last lines logged:\n${said}`,
  )
}
