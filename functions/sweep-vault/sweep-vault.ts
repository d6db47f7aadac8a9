import { commitmentsOf } from '#shared/domain/case/commitments.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Cursors } from '#shared/ports/cursors.ts'
import type { Log } from '#shared/ports/log.ts'
import type { VaultKey, VaultSweep } from '#shared/ports/vault.ts'

export interface SweepVaultDeps {
  readonly ledger: CaseLedger
  readonly vault: VaultSweep
  readonly cursors: Cursors
  readonly clock: Clock
  readonly log: Log
}

const CURSOR = 'sweep-vault'
const HOUR = 3_600_000
/** A day's outage is caught up in one run. */
const HOURS_PER_RUN = 26

/**
 * Erases values that no commit refers to: left by a request that died between vault and ledger. A value is an orphan only when
 * it is an hour old, longer than any function lives, and the ledger, read consistently afterwards, does not name it.
 */
export const sweepVault = (deps: SweepVaultDeps) => async (): Promise<void> => {
  const now = Date.parse(deps.clock())
  const ripe = new Date(now - HOUR).toISOString()
  const first = (await deps.cursors.read(CURSOR)) ?? hourOf(now - HOURS_PER_RUN * HOUR)
  let erased = 0
  let time = Date.parse(`${first}:00:00Z`)
  for (let hours = 0; hours < HOURS_PER_RUN && hourOf(time) <= ripe.slice(0, 13); hours++, time += HOUR) {
    for (const key of await deps.vault.writtenIn(hourOf(time))) {
      if (key.writtenAt <= ripe && (await isOrphan(key, deps.ledger)) && (await deps.vault.erase(key))) erased++
    }
  }
  // The hour that is not ripe to its end is looked at again.
  const done = Math.min(time, Date.parse(`${ripe.slice(0, 13)}:00:00Z`))
  await deps.cursors.move(CURSOR, hourOf(done))
  deps.log.info('vault.swept', { erased })
}

async function isOrphan({ tenant, caseId, commitment }: VaultKey, ledger: CaseLedger): Promise<boolean> {
  const commits = await ledger.load(tenant, caseId)
  return !commits.some(commit => commitmentsOf(commit).includes(commitment))
}

const hourOf = (time: number): string => new Date(time).toISOString().slice(0, 13)
