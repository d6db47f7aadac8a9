import type { RunSpec } from '../fault/run-text.ts'
import type { Rig } from '../rig/rig.ts'
import { startRig } from '../rig/start-rig.ts'
import { type RunResult, runOne } from '../run/run-one.ts'
import { unwatchedQueues } from '../run/unwatched-queues.ts'

/** After so many runs memory is given back. */
const RUNS_PER_RIG = 250
/** Before the log book throws away its oldest lines (local/functions/log-book.ts). */
const LINES_PER_RIG = 30_000

export interface RigKeeper {
  run(spec: RunSpec): Promise<RunResult>
  stop(): Promise<void>
}

/** One rig for many runs; a run that ended badly takes its rig with it. */
export function keepRig(assemblyDir: string): RigKeeper {
  const unwatched = unwatchedQueues(assemblyDir)
  let rig: Rig | undefined
  let runs = 0

  async function stop(): Promise<void> {
    const last = rig
    rig = undefined
    runs = 0
    await last?.stop()
  }

  return {
    async run(spec) {
      if (runs >= RUNS_PER_RIG || (rig?.local.logs().length ?? 0) > LINES_PER_RIG) await stop()
      rig ??= await startRig(assemblyDir)
      runs += 1
      try {
        const result = await runOne(spec, rig, unwatched)
        if (result.violations.length > 0) await stop()
        return result
      } catch (error) {
        await stop()
        throw error
      }
    },
    stop,
  }
}
