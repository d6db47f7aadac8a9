import type { Caller } from '#shared/domain/case/caller.ts'
import type { Commit } from '#shared/domain/case/commit.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { parseCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { isFollowUpCode } from '#shared/domain/case-number/follow-up-code.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { ApiRequest } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'
import { wrongCodes } from './wrong-codes.ts'

export interface Reporter {
  readonly caller: Caller
  readonly commits: readonly Commit[]
  readonly state: OpenedCase
}

const wrong = wrongCodes()

/** Whoever shows the follow-up code of a case is its reporter. A wrong code looks like a wrong number, and is slowed down after five. */
export async function asReporter(
  { tenant, params, followUpCode }: ApiRequest<unknown, unknown>,
  deps: ApiDeps,
): Promise<Reporter> {
  const caseId = parseCaseNumber(params.number ?? '')
  const name = `${tenant}#${caseId}`
  await deps.pause(wrong.delayOf(name))
  const { key } = await deps.keys.version('follow-up', 1)
  if (caseId && followUpCode !== undefined && isFollowUpCode(followUpCode, key, tenant, caseId)) {
    const commits = await deps.ledger.load(tenant, caseId)
    const state = fold(commits)
    // Each case has a reporter of its own: two of them are never one person under a common name.
    if (state.status !== 'Absent') {
      return { caller: { tenant, sub: `reporter:${caseId}`, roles: [], reporterOf: caseId }, commits, state }
    }
  }
  wrong.note(name)
  throw new DomainError('not-found', 'No such case, or a wrong code')
}
