import type { Policy } from '../policy/policy.ts'
import type { CaseEvent } from './events/case-event.ts'
import { evolve } from './evolve.ts'
import { deskStage } from './stage.ts'
import type { OpenedCase } from './state.ts'

interface When {
  readonly at: string
  readonly policy: Pick<Policy, 'stages'>
}

/** The events, and after them the start of the stage they bring the case to, where it is another one. */
export function withStage(
  before: OpenedCase,
  events: readonly CaseEvent[],
  { at, policy }: When,
): readonly CaseEvent[] {
  if (events.length === 0) return events
  const stage = deskStage(after(before, events, at))
  if (!stage || stage === deskStage(before)) return events
  const due = new Date(Date.parse(at) + policy.stages[stage] * 60_000).toISOString()
  return [...events, { type: 'StageStarted', stage, due }]
}

/** Where events lead that nobody has appended yet. */
function after(before: OpenedCase, events: readonly CaseEvent[], at: string): OpenedCase {
  const { tenant, caseId, version, headHash } = before
  const draft = { commandId: '', fingerprint: '', schema: 1, actor: { kind: 'system', id: 'draft' } as const }
  return evolve(before, {
    ...draft,
    ...{ tenant, caseId, seq: version + 1, at, events: [...events], prevHash: headHash, hash: headHash },
  })
}
