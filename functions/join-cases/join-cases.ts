import { type AppendDeps, append } from '#shared/commands/append.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import { systemCommandId } from '#shared/domain/command/command-id.ts'
import type { JoinCases } from '#shared/domain/messages/messages.ts'
import type { Clock } from '#shared/ports/clock.ts'

export interface JoinDeps extends AppendDeps {
  readonly clock: Clock
}

/**
 * The second of a merge's two commits: the parent learns of its child, or that it left. Messages come late and in any order,
 * so what holds is what the child says now. When two cases were merged into each other at the same moment, the one with the
 * greater number is taken out of the merge again.
 */
export const joinCases =
  (deps: JoinDeps) =>
  async ({ tenant, caseId: child, parent, seq, joins }: JoinCases): Promise<void> => {
    if (joins && (await isCircle(tenant, child, parent, deps))) {
      const loser = child > parent ? child : parent
      await add({ tenant, caseId: loser }, ['unmerge', child, String(seq)], deps, state =>
        state.status === 'Merged'
          ? [
              { type: 'CaseUnmerged', ...(state.parent && { parent: state.parent }) },
              { type: 'TriageRequested', reason: { code: 'unmerged' } },
            ]
          : [],
      )
      if (loser === child) return
    }
    await add({ tenant, caseId: parent }, ['join', child, String(seq)], deps, async state => {
      const now = fold(await deps.ledger.load(tenant, child))
      const belongs = now.status !== 'Absent' && now.parent === parent
      const known = state.children.includes(child)
      // Leaving is written down for a parent that never knew: a joining that is still on its way finds its place taken.
      if (known === belongs && (known || joins)) return []
      return [{ type: belongs ? 'ChildJoined' : 'ChildLeft', child }]
    })
  }

async function isCircle(
  tenant: CaseKey['tenant'],
  child: CaseId,
  parent: CaseId,
  { ledger }: JoinDeps,
): Promise<boolean> {
  const state = fold(await ledger.load(tenant, parent))
  return state.status !== 'Absent' && state.parent === child
}

async function add(
  key: CaseKey,
  cause: readonly string[],
  deps: JoinDeps,
  events: (state: OpenedCase) => readonly CaseEvent[] | Promise<readonly CaseEvent[]>,
): Promise<void> {
  await append(
    {
      case: key,
      commandId: systemCommandId(key, ...cause),
      fingerprint: 'join',
      actor: { kind: 'system', id: 'join-cases' },
      at: deps.clock(),
      decide: async state => {
        if (state.status === 'Absent') throw new Error(`Case ${key.caseId} is to learn of a merge and has no commits`)
        return events(state)
      },
    },
    deps,
  )
}
