import * as z from 'zod'
import type { Action } from '#shared/domain/case/action.ts'
import type { Actor } from '#shared/domain/case/actor.ts'
import type { Caller } from '#shared/domain/case/caller.ts'
import type { Capacity } from '#shared/domain/case/capacity.ts'
import { capacityFor } from '#shared/domain/case/capacity-for.ts'
import { checkPossible, decide } from '#shared/domain/case/decide.ts'
import { concerns } from '#shared/domain/case/may-perform.ts'
import { leadTask, type OpenedCase } from '#shared/domain/case/state.ts'
import type { Task } from '#shared/domain/case/task.ts'
import { withStage } from '#shared/domain/case/with-stage.ts'
import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { Json } from '#shared/domain/hash/canonical-json.ts'
import { Position } from '#shared/domain/place/position.ts'
import { seal } from '#shared/domain/vault/sealed.ts'
import { type Appended, append } from './append.ts'
import { capacitiesOf } from './capacities-of.ts'
import { factsFor } from './facts.ts'
import { fingerprintOf } from './fingerprint.ts'
import { policyFor } from './registry-lookup.ts'
import type { SubmitDeps } from './submit-report.ts'

export interface Performing {
  readonly caller: Caller
  readonly caseId: CaseId
  readonly action: Action
  /** The task it is done to, by its key within the case; absent for actions on the case itself. */
  readonly task?: string
  /** Parsed by the action's own schema. */
  readonly input: unknown
  readonly idempotencyKey: string
  /** The edition the person looked at; absent: whatever it is now. */
  readonly expectedEdition?: number
  readonly at: string
}

/** A person's action on a case, whatever the action is. Refused: nothing was written. */
export async function performAction(performing: Performing, deps: SubmitDeps): Promise<Appended> {
  const { caller, caseId, action, input, idempotencyKey } = performing
  const { tenant, sub } = caller
  const spoken = spokenOf(input)
  const sealed = spoken === undefined ? undefined : seal(spoken, deps.ids.secret(32))
  const capacities = await capacitiesOf(caller, deps.registry, performing.at)
  let acting: Capacity = caller
  return append(
    {
      case: { tenant, caseId },
      commandId: commandIdOf(tenant, sub, idempotencyKey),
      fingerprint: await fingerprintOf(deps.keys, { action: action.name, caseId, task: performing.task, input }),
      actor: () => actorOf(caller, acting),
      at: performing.at,
      async decide(state, at) {
        if (state.status === 'Absent' || !capacities.some(one => concerns(one, state)))
          throw new DomainError('not-found', 'No such case for this caller')
        checkEdition(state, performing.expectedEdition)
        const task = taskFor(performing, state)
        const policy = await policyFor(deps.registry, tenant, state.place.path)
        acting = capacityFor(action, capacities, { state, at, policy, ...(task && { task }) })
        const situation = { state, caller: acting, at, policy, ...(task && { task }) }
        checkPossible(action, situation)
        const facts = await factsFor(action, input, situation, deps)
        const context = { ...situation, input, facts, ...(sealed && { words: sealed.commitment }) }
        const events = decide(action, context)
        await deps.checkPhotos(tenant, action.photos?.(input) ?? [])
        return withStage(state, events, situation)
      },
      ...(sealed && { keep: () => deps.vault.put(tenant, caseId, sealed, performing.at) }),
    },
    deps,
  )
}

/** The task that was named, which must be there, or the lead's. */
function taskFor({ task, action }: Performing, state: OpenedCase): Task | undefined {
  if (task === undefined) return action.on === 'case' ? undefined : leadTask(state)
  const found = state.tasks.find(({ key }) => key === task)
  if (!found) throw new DomainError('not-found', 'No such task of this case')
  return found
}

function checkEdition(state: OpenedCase, expected: number | undefined): void {
  if (expected !== undefined && expected !== state.edition) {
    throw new DomainError('version.stale', 'The case has moved on', { params: { version: state.edition } })
  }
}

/** The reporter is nobody we know: his code stands for him. */
const actorOf = ({ sub, agency, reporterOf }: Caller, { post }: Capacity): Actor =>
  reporterOf
    ? { kind: 'public', id: 'reporter' }
    : { kind: 'person', id: sub, ...(agency && { agency }), ...(post && { post }) }

/** What of an input nobody but those concerned may read: words, and where a grid worker stood at that moment. */
function spokenOf(input: unknown): Json | undefined {
  const spoken = z.object({ words: z.string(), position: Position.optional() }).safeParse(input)
  return spoken.success ? spoken.data : undefined
}
