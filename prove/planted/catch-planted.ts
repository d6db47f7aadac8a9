import { rmSync } from 'node:fs'
import type { Violation } from '../check/check.ts'
import { parseRun } from '../fault/run-text.ts'
import { startRig } from '../rig/start-rig.ts'
import { runOne } from '../run/run-one.ts'
import { unwatchedQueues } from '../run/unwatched-queues.ts'
import { plantedBug } from './bugs.ts'
import { buildPlanted } from './build-planted.ts'

/** Runs a planted bug's stored run on a stack that has the bug, and says what broke. */
export async function catchPlanted(
  id: string,
  assemblyDir: string,
): Promise<{ violations: readonly Violation[]; struck: number }> {
  const bug = plantedBug(id)
  const { root, assembly } = await buildPlanted(bug, assemblyDir)
  try {
    const rig = await startRig(assembly)
    try {
      const limits = { minutes: bug.minutes ?? 8, patienceMs: 5000 }
      const { violations, struck } = await runOne(parseRun(bug.run), rig, unwatchedQueues(assembly), limits)
      return { violations, struck }
    } finally {
      await rig.stop()
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
