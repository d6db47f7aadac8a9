import { ownAssembly } from '../campaign/assembly.ts'
import { startRig } from '../rig/start-rig.ts'
import { exercise } from './exercise.ts'
import { type UnusedGrant, unusedGrants } from './unused-grants.ts'

/** Runs everything there is and answers what was granted and not used. */
export async function leastPrivilege(): Promise<UnusedGrant[]> {
  const { dir } = ownAssembly()
  const rig = await startRig(dir)
  try {
    await exercise(rig)
    return unusedGrants(rig.local.model, await rig.local.wire.grantsUsed(), dir)
  } finally {
    await rig.stop()
  }
}
