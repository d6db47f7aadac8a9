import type { Commit } from '#shared/domain/case/commit.ts'
import { evolve } from '#shared/domain/case/evolve.ts'
import { ABSENT, type CaseState } from '#shared/domain/case/state.ts'
import type { Status } from '#shared/domain/case/status.ts'
import { TRANSITIONS } from '#shared/domain/case/transitions.ts'
import type { Check } from './check.ts'

/** What the system itself may make of a case; where a status stays it needs no line. */
const SYSTEM_MOVES: Readonly<Record<string, readonly string[]>> = {
  'route-case': ['Reported→Dispatched', 'Accepted→Dispatched', 'Filed→Dispatched'],
  'tick-case': ['Suspended→Handling'],
  'join-cases': ['Merged→Reported', 'Merged→Accepted', 'Merged→Filed'],
}

/** I5: every commit is one that its actor may make from where the case stood, and each is the next. */
export const legalMoves: Check = {
  id: 'I5',
  rule: 'only legal transitions, seq strictly +1',
  broken: ({ ledger }) => [...ledger.values()].flatMap(illegal),
}

function illegal(commits: readonly Commit[]): string[] {
  const faults: string[] = []
  let state: CaseState = ABSENT
  for (const [index, commit] of commits.entries()) {
    const next = evolve(state, commit)
    if (commit.seq !== index + 1) faults.push(`${commit.caseId}: seq ${commit.seq} where ${index + 1} was due`)
    if (!mayFollow(commit, state.status, next.status))
      faults.push(`${commit.caseId}#${commit.seq}: ${state.status}→${next.status} by ${commit.actor.id}`)
    state = next
  }
  return faults
}

function mayFollow({ actor, seq }: Commit, before: CaseState['status'], after: Status): boolean {
  if (before === 'Absent') return seq === 1
  if (actor.kind === 'system') return before === after || (SYSTEM_MOVES[actor.id] ?? []).includes(`${before}→${after}`)
  return TRANSITIONS.some(
    ({ from, to }) => from.includes(before) && (to.length === 0 ? before === after : to.includes(after)),
  )
}
