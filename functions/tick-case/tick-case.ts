import { type AppendDeps, append } from '#shared/commands/append.ts'
import { type ProjectDeps, project } from '#shared/commands/project.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
import type { CaseState } from '#shared/domain/case/state.ts'
import { withStage } from '#shared/domain/case/with-stage.ts'
import { systemCommandId } from '#shared/domain/command/command-id.ts'
import type { TickCase } from '#shared/domain/messages/messages.ts'
import { type Timer, timersOf } from '#shared/domain/timer/timers-of.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Registry } from '#shared/ports/registry.ts'
import { timerFacts } from './timer-facts.ts'

export interface TickDeps extends AppendDeps, ProjectDeps {
  readonly registry: Registry
  readonly clock: Clock
}

/** After an outage several things of one case are due: each is a commit of its own, and the rest waits for the next sweep. */
const AT_MOST = 8

/**
 * Lets the earliest thing happen that a case was waiting for, if its time has come: once by its name, whatever the queue
 * repeats. A tick that finds nothing to do projects the case again, because then its timer stood there by mistake.
 */
export const tickCase =
  (deps: TickDeps) =>
  async ({ tenant, caseId }: TickCase): Promise<void> => {
    const key = { tenant, caseId }
    const now = deps.clock()
    for (let told = 0; told < AT_MOST; told++) {
      if (await tick(key, now, deps)) continue
      if (told === 0) await project(key, deps)
      return
    }
  }

/** One thing that is due. False when there was nothing, or it had happened already. */
async function tick(key: CaseKey, now: string, deps: TickDeps): Promise<boolean> {
  const { commit, replayed } = await append(
    {
      case: key,
      commandId: state => systemCommandId(key, 'tick', ...(earliest(state)?.name ?? ['nothing'])),
      fingerprint: 'tick',
      actor: { kind: 'system', id: 'tick-case' },
      at: now,
      decide: async (state, at) => {
        const timer = earliest(state)
        if (state.status === 'Absent' || !timer || timer.at > at) return []
        const facts = await timerFacts(state, { timer, now: at }, deps.registry)
        return withStage(state, timer.events(facts), { at, policy: facts.policy })
      },
    },
    deps,
  )
  return commit !== undefined && !replayed
}

function earliest(state: CaseState): Timer | undefined {
  if (state.status === 'Absent') throw new Error('A timer of a case that has no commits')
  return [...timersOf(state)].sort((a, b) => (a.at < b.at ? -1 : 1))[0]
}
