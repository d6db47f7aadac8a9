import type { Actor } from '#shared/domain/case/actor.ts'
import type { EventOf } from '#shared/domain/case/events/case-event.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { deriveCaseId } from '#shared/domain/case-number/case-number.ts'
import { followUpCode } from '#shared/domain/case-number/follow-up-code.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import type { PhotoId } from '#shared/domain/photo/photo-key.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { ReportInput } from '#shared/domain/report/report-input.ts'
import type { Explanation } from '#shared/domain/routing/explanation.ts'
import type { CountyGrids } from '#shared/ports/county-grids.ts'
import type { Registry } from '#shared/ports/registry.ts'
import type { ServerKeys } from '#shared/ports/server-keys.ts'
import type { Vault } from '#shared/ports/vault.ts'
import { type AppendDeps, append } from './append.ts'
import { dangerFirst } from './danger-first.ts'
import { fingerprintOf } from './fingerprint.ts'
import { joinCase } from './join-case.ts'
import { prepareReport } from './prepare-report.ts'

export interface Submission {
  readonly tenant: Tenant
  /** Who sends, as the command's id knows him: subject, `public`, api key, or sender and source. */
  readonly caller: string
  readonly actor: Actor
  readonly channel: EventOf<'ReportSubmitted'>['channel']
  readonly idempotencyKey: string
  readonly input: ReportInput
  /** RFC 3339. */
  readonly at: string
  /** Why a person looks before routing does; absent: routing looks. */
  readonly hold?: Extract<Explanation, { code: 'held' | 'danger' }>
}

export interface SubmitDeps extends AppendDeps {
  readonly vault: Vault
  readonly registry: Registry
  readonly keys: ServerKeys
  /** Throws photo.missing or photo.unreadable for a photo that is not there (check-photos.ts). */
  readonly checkPhotos: (tenant: Tenant, photos: readonly PhotoId[]) => Promise<void>
}

/** What it takes to know where a report is, too. */
export interface ReportDeps extends SubmitDeps {
  readonly grids: CountyGrids
}

export interface Submitted {
  readonly state: OpenedCase
  /** For the reporter only. */
  readonly code: string
  readonly replayed: boolean
}

/** Thrown inside to try the next number; never seen outside. */
class Occupied extends Error {}

/**
 * A report as the first commit of a case, or as one more of the open case it names. The same caller and key: the same case, number and code, once. Throws DomainError
 * for what cannot be used, and then nothing was written.
 */
export const submitReport = (submission: Submission, deps: ReportDeps): Promise<Submitted> =>
  dangerFirst(submission, deps.registry, () => submit(submission, deps))

async function submit(submission: Submission, deps: ReportDeps): Promise<Submitted> {
  const { tenant, caller, idempotencyKey, input } = submission
  const commandId = commandIdOf(tenant, caller, idempotencyKey)
  // Made on first use, and before anything is written.
  await deps.keys.newest('follow-up')
  if (input.joinCase !== undefined) return joinCase(submission, input.joinCase, deps)
  const fingerprint = await fingerprintOf(deps.keys, { channel: submission.channel, ...input })
  for (let draw = 0; ; draw++) {
    const caseId = deriveCaseId(tenant, caller, idempotencyKey, draw)
    const { actor, at } = submission
    const prepared = prepareReport({ ...submission, caseId }, deps)
    try {
      const { state, replayed } = await append(
        {
          case: { tenant, caseId },
          commandId,
          fingerprint,
          actor,
          at,
          decide: async state => {
            if (state.status !== 'Absent') throw new Occupied()
            const events = await prepared.events()
            return submission.hold ? [...events, { type: 'TriageRequested', reason: submission.hold }] : events
          },
          keep: prepared.keep,
        },
        deps,
      )
      // The first version for ever: a code on paper stays good when keys change.
      const { key } = await deps.keys.version('follow-up', 1)
      return { state, replayed, code: followUpCode(key, tenant, caseId) }
    } catch (error) {
      if (!(error instanceof Occupied)) throw error
    }
  }
}
