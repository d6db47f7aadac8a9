import { type AppendDeps, append } from '#shared/commands/append.ts'
import { type ProjectDeps, project } from '#shared/commands/project.ts'
import type { CaseState } from '#shared/domain/case/state.ts'
import { systemCommandId } from '#shared/domain/command/command-id.ts'
import type { TickCase } from '#shared/domain/messages/messages.ts'
import { type Timer, timersOf } from '#shared/domain/timer/timers-of.ts'
import type { Clock } from '#shared/ports/clock.ts'

export interface TickDeps extends AppendDeps, ProjectDeps {
  readonly clock: Clock
}

/**
 * Lets the earliest thing happen that a case was waiting for, if its time has come: once by its name, whatever the queue
 * repeats. A tick that finds nothing to do projects the case again, because then its timer stood there by mistake.
 */
export const tickCase =
  (deps: TickDeps) =>
  async ({ tenant, caseId }: TickCase): Promise<void> => {
    const key = { tenant, caseId }
    const now = deps.clock()
    const { commit, replayed } = await append(
      {
        case: key,
        commandId: state => systemCommandId(key, 'tick', ...(earliest(state)?.name ?? ['nothing'])),
        fingerprint: 'tick',
        actor: { kind: 'system', id: 'tick-case' },
        at: now,
        decide: async state => {
          const timer = earliest(state)
          return timer && timer.at <= now ? timer.events() : []
        },
      },
      deps,
    )
    if (!commit || replayed) await project(key, deps)
  }

function earliest(state: CaseState): Timer | undefined {
  if (state.status === 'Absent') throw new Error('A timer of a case that has no commits')
  return [...timersOf(state)].sort((a, b) => (a.at < b.at ? -1 : 1))[0]
}
