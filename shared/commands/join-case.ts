import type { OpenedCase } from '#shared/domain/case/state.ts'
import { type CaseId, deriveCaseId, parseCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { followUpCode } from '#shared/domain/case-number/follow-up-code.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { metresBetween } from '#shared/domain/place/metres-between.ts'
import { toWgs84 } from '#shared/domain/place/to-wgs84.ts'
import type { Policy } from '#shared/domain/policy/policy.ts'
import type { ReportInput } from '#shared/domain/report/report-input.ts'
import { append } from './append.ts'
import { fingerprintOf } from './fingerprint.ts'
import { prepareReport } from './prepare-report.ts'
import { policyFor } from './registry-lookup.ts'
import type { ReportDeps, Submission, Submitted } from './submit-report.ts'

/**
 * A report added to the open case it is about: the same number for everybody, and for each reporter a code of his own, so
 * that nobody acts as another. Throws not-found, join.not-possible and what any report throws; then nothing was written.
 */
export async function joinCase(submission: Submission, number: string, deps: ReportDeps): Promise<Submitted> {
  const { tenant, caller, idempotencyKey, input, actor, at, channel } = submission
  const caseId = parseCaseNumber(number)
  if (!caseId) throw new DomainError('not-found', 'No such number')
  const commandId = commandIdOf(tenant, caller, idempotencyKey)
  await refuseReused(submission, commandId, deps)
  const prepared = prepareReport({ ...submission, caseId }, deps)
  const { state, commit, replayed } = await append(
    {
      case: { tenant, caseId },
      commandId,
      fingerprint: await fingerprintOf(deps.keys, { channel, ...input }),
      actor,
      at,
      decide: async before => {
        if (before.status === 'Absent') throw new DomainError('not-found', 'No such case')
        const policy = await policyFor(deps.registry, tenant, before.place.path)
        if (!mayJoin(before, input, policy)) throw notPossible(number)
        return prepared.events()
      },
      keep: prepared.keep,
    },
    deps,
  )
  const report = commit?.events.find(event => event.type === 'ReportSubmitted')
  if (!report) throw new Error(`The commit that joined ${caseId} holds no report`)
  const { key } = await deps.keys.version('follow-up', 1)
  return { state, replayed, code: followUpCode(key, tenant, caseId, report.words) }
}

/** Open, and as far as both say it about the same thing in the same place. */
export function mayJoin(
  state: OpenedCase,
  { category, place, selfHandled }: ReportInput,
  { duplicates }: Policy,
): boolean {
  // What a grid worker put right himself is a case of his own, done with.
  if (state.closedAt !== undefined || selfHandled) return false
  if (category && state.category && category !== state.category) return false
  const there = state.place.position
  if (!there || !place.position) return true
  return metresBetween(toWgs84(place.position, place.datum), there) <= duplicates.metres
}

/** The key may have opened a case of its own before: then this is another submission under it. */
async function refuseReused({ tenant, caller, idempotencyKey }: Submission, commandId: string, { ledger }: ReportDeps) {
  const own: CaseId = deriveCaseId(tenant, caller, idempotencyKey, 0)
  const commits = await ledger.load(tenant, own)
  if (commits[0]?.commandId === commandId) throw new DomainError('key.reused', 'The key opened a case before')
}

const notPossible = (number: string) =>
  new DomainError('join.not-possible', 'Closed, of another category or elsewhere', { params: { number } })
