import type { CaseKey } from '#shared/domain/case/case-key.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { viewsOf } from '#shared/domain/view/views-of.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'
import type { CaseViews } from '#shared/ports/case-views.ts'

export interface ProjectDeps {
  readonly ledger: CaseLedger
  readonly views: CaseViews
}

/** Folds all commits of a case and writes its views. Repeats, old news and reordering are harmless. */
export async function project({ tenant, caseId }: CaseKey, { ledger, views }: ProjectDeps): Promise<OpenedCase> {
  const state = fold(await ledger.load(tenant, caseId))
  if (state.status === 'Absent') throw new Error(`Asked to project ${caseId}, which has no commits`)
  // The case's own view last: once it is there, the others are.
  const [own, ...others] = viewsOf(state)
  await Promise.all(others.map(view => views.put(view)))
  if (own) await views.put(own)
  return state
}
