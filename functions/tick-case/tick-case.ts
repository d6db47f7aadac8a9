import { type AppendDeps, append } from '#shared/commands/append.ts'
import { type ProjectDeps, project } from '#shared/commands/project.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import type { CaseState } from '#shared/domain/case/state.ts'
import { systemCommandId } from '#shared/domain/command/command-id.ts'
import type { TickCase } from '#shared/domain/messages/messages.ts'
import { nextBreach } from '#shared/domain/view/timers.ts'
import type { Clock } from '#shared/ports/clock.ts'

export interface TickDeps extends AppendDeps, ProjectDeps {
  readonly clock: Clock
}

/**
 * Tells the next breach of a case if it has come: once per task, round, deadline and level, whatever the queue repeats. A tick
 * that finds nothing to tell projects the case again, because then its timer stood there by mistake.
 */
export const tickCase =
  (deps: TickDeps) =>
  async ({ tenant, caseId }: TickCase): Promise<void> => {
    const key = { tenant, caseId }
    const now = deps.clock()
    const { commit } = await append(
      {
        case: key,
        commandId: state => systemCommandId(key, 'tick', ...breachName(state)),
        fingerprint: 'tick',
        actor: { kind: 'system', id: 'tick-case' },
        at: now,
        decide: async state => breachAt(state, now),
      },
      deps,
    )
    if (!commit) await project(key, deps)
  }

/** Task, round, deadline and level: what is told at most once. */
function breachName(state: CaseState): readonly string[] {
  const breach = state.status === 'Absent' ? undefined : nextBreach(state)
  return breach ? [breach.task.key, String(breach.task.round), breach.task.due, String(breach.level)] : []
}

function breachAt(state: CaseState, now: string): readonly CaseEvent[] {
  if (state.status === 'Absent') throw new Error('A timer of a case that has no commits')
  const breach = nextBreach(state)
  if (!breach || breach.at > now) return []
  const { task, level } = breach
  return [{ type: 'TaskOverdue', task: task.key, round: task.round, due: task.due, level }]
}
