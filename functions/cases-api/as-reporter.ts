import type { Caller } from '#shared/domain/case/caller.ts'
import type { Commit } from '#shared/domain/case/commit.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import type { OpenedCase, ReportFacts } from '#shared/domain/case/state.ts'
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
  /** His own report: the first for who opened the case, a later one for who joined it. */
  readonly report: ReportFacts
}

const wrong = wrongCodes()

/**
 * Whoever shows the follow-up code of a case is its reporter. Who joined it with a report of his own is one of its reporters:
 * he hears all there is to hear and sees his own words; what is asked of or granted to the reporter stays with the first.
 * A wrong code looks like a wrong number, and is slowed down after five.
 */
export async function asReporter(
  { tenant, params, followUpCode }: ApiRequest<unknown, unknown>,
  deps: ApiDeps,
): Promise<Reporter> {
  const caseId = parseCaseNumber(params.number ?? '')
  // Nobody guesses without a case and a code, so nobody is slowed down for it: all mistyped numbers would count as one case.
  if (!caseId || followUpCode === undefined) throw wrongOne()
  const name = `${tenant}#${caseId}`
  await deps.pause(wrong.delayOf(name))
  const { key } = await deps.keys.version('follow-up', 1)
  const commits = await deps.ledger.load(tenant, caseId)
  const state = fold(commits)
  if (state.status !== 'Absent') {
    const at = state.reports.findIndex(({ words }, index) =>
      isFollowUpCode(followUpCode, key, tenant, caseId, index === 0 ? undefined : words),
    )
    const report = state.reports[at]
    // Each report has a reporter of its own: two of them are never one person under a common name.
    if (report) {
      const first = { sub: `reporter:${caseId}`, reporterOf: caseId }
      const caller = { tenant, roles: [], ...(at === 0 ? first : { sub: `reporter:${caseId}:${at + 1}` }) }
      return { caller, commits, state, report }
    }
  }
  wrong.note(name)
  throw wrongOne()
}

const wrongOne = () => new DomainError('not-found', 'No such case, or a wrong code')
