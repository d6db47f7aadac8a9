import { inParallel } from '#shared/commands/in-parallel.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { isUndelivered } from '#shared/domain/case/is-undelivered.ts'
import type { Undelivered } from '#shared/domain/notice/undelivered.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'

/** Twice as long as the look at every open case takes to come round: a task still missing is recorded again by then. */
const STANDS_MS = 12 * 3_600_000
const AT_ONCE = 5

/** The row with the cases whose tasks the agency's queue lacks this moment; undefined where it has them all. Others' rows stay. */
export async function stillUndelivered(
  row: Undelivered,
  now: string,
  ledger: Pick<CaseLedger, 'load'>,
): Promise<Undelivered | undefined> {
  if (row.channel !== 'queue') return row
  if (Date.parse(now) - Date.parse(row.at) > STANDS_MS) return undefined
  const lacking = await inParallel(row.cases, AT_ONCE, async caseId => {
    const state = fold(await ledger.load(row.tenant, caseId))
    const tasks = state.status === 'Absent' ? [] : state.tasks
    return tasks.some(task => `agency.${task.agency}` === row.owner && isUndelivered(task)) ? [caseId] : []
  })
  const cases = lacking.flat()
  return cases.length > 0 ? { ...row, cases } : undefined
}
