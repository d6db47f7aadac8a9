import type { Action } from '#shared/domain/case/action.ts'
import type { Caller } from '#shared/domain/case/caller.ts'
import { decide } from '#shared/domain/case/decide.ts'
import { concerns } from '#shared/domain/case/may-perform.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { seal } from '#shared/domain/vault/sealed.ts'
import { type Appended, append } from './append.ts'
import { factsFor } from './facts.ts'
import { fingerprintOf } from './fingerprint.ts'
import { policyFor } from './registry-lookup.ts'
import type { SubmitDeps } from './submit-report.ts'

export interface Performing {
  readonly caller: Caller
  readonly caseId: CaseId
  readonly action: Action
  /** Parsed by the action's own schema. */
  readonly input: unknown
  readonly idempotencyKey: string
  /** The edition the person looked at; absent: whatever it is now. */
  readonly expectedEdition?: number
  readonly at: string
}

/** A person's action on a case, whatever the action is. Refused: nothing was written. */
export async function performAction(performing: Performing, deps: SubmitDeps): Promise<Appended> {
  const { caller, caseId, action, input, idempotencyKey, at } = performing
  const { tenant, sub, agency } = caller
  const words = wordsOf(input)
  const sealed = words === undefined ? undefined : seal({ words }, deps.ids.secret(32))
  return append(
    {
      case: { tenant, caseId },
      commandId: commandIdOf(tenant, sub, idempotencyKey),
      fingerprint: await fingerprintOf(deps.keys, { action: action.name, caseId, input }),
      actor: { kind: 'person', id: sub, ...(agency && { agency }) },
      at,
      async decide(state) {
        if (state.status === 'Absent' || !concerns(caller, state))
          throw new DomainError('not-found', 'No such case for this caller')
        checkEdition(state, performing.expectedEdition)
        const policy = await policyFor(deps.registry, tenant, state.place.path)
        const facts = await factsFor(action, input, state, deps.registry)
        const context = { state, input, caller, at, policy, facts, ...(sealed && { words: sealed.commitment }) }
        const events = decide(action, context)
        await deps.checkPhotos(tenant, action.photos?.(input) ?? [])
        return events
      },
      ...(sealed && { keep: () => deps.vault.put(tenant, caseId, sealed, at) }),
    },
    deps,
  )
}

function checkEdition(state: OpenedCase, expected: number | undefined): void {
  if (expected !== undefined && expected !== state.edition) {
    throw new DomainError('version.stale', 'The case has moved on', { params: { version: state.edition } })
  }
}

const wordsOf = (input: unknown): string | undefined =>
  typeof input === 'object' && input !== null && 'words' in input && typeof input.words === 'string'
    ? input.words
    : undefined
