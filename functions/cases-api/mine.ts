import { capacitiesOf } from '#shared/commands/capacities-of.ts'
import type { Commit } from '#shared/domain/case/commit.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { concerns } from '#shared/domain/case/may-perform.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { parseCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { ScopedRequest } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

/** The case if it is one of the caller's, or one he reported. Any other does not exist for him. */
export async function mine(
  { caller, params }: ScopedRequest<unknown, unknown>,
  { ledger, registry, clock }: ApiDeps,
): Promise<{ commits: readonly Commit[]; state: OpenedCase }> {
  const caseId = parseCaseNumber(params.number ?? '')
  const commits = caseId ? await ledger.load(caller.tenant, caseId) : []
  const state = fold(commits)
  if (state.status !== 'Absent') {
    const capacities = await capacitiesOf(caller, registry, clock())
    const reported = state.reports.some(({ by }) => by === caller.sub)
    if (reported || capacities.some(one => concerns(one, state))) return { commits, state }
  }
  throw new DomainError('not-found', 'Not a case of this caller')
}
