import { fold } from '#shared/domain/case/evolve.ts'
import type { CaseState } from '#shared/domain/case/state.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import type { SentReport } from './book.ts'
import type { Play } from './play.ts'

const MINUTE = 60_000
/** Five receipts of three minutes each and some. */
const MOST_MINUTES = 25

export class Stuck extends Error {}

let advancing: Promise<void> = Promise.resolve()

/** Waits until a case is as wanted; where rest alone does not bring it, time passes. Throws Stuck. */
export async function untilCase(
  report: SentReport,
  wanted: (state: CaseState) => boolean,
  { rig: { local }, ledger }: Play,
  what: string,
): Promise<CaseState> {
  for (let minute = 0; ; minute++) {
    await local.settled()
    const state = fold(await ledger.load(Tenant.parse(report.tenant), CaseId.parse(report.caseId)))
    if (wanted(state)) return state
    if (minute === MOST_MINUTES) throw new Stuck(`case ${report.name} is ${state.status} and never ${what}`)
    // Several steps at once wait for the same minute.
    const step = advancing.then(() => local.clock.advance(MINUTE))
    advancing = step.catch(() => undefined)
    await step
  }
}
