import type { Commit } from '#shared/domain/case/commit.ts'
import { evolve } from '#shared/domain/case/evolve.ts'
import { ABSENT, type CaseState } from '#shared/domain/case/state.ts'
import type { Check } from './check.ts'

/** I4: what was refused is seen at once by the driver; here, that nothing stands in the ledger which only a stranger could have done. */
export const noStrangers: Check = {
  id: 'I4',
  rule: 'no token reads or changes another agency’s or area’s data',
  broken: ({ ledger }) => [...ledger.values()].flatMap(strangeCommits),
}

function strangeCommits(commits: readonly Commit[]): string[] {
  const strange: string[] = []
  let state: CaseState = ABSENT
  for (const commit of commits) {
    const { actor, tenant, caseId, seq, events } = commit
    const tasks = state.status === 'Absent' ? [] : state.tasks
    const ofPlace = actor.kind !== 'person' || actor.id.startsWith(`${tenant}-`)
    if (!ofPlace) strange.push(`${actor.id} wrote ${caseId}#${seq} of ${tenant}`)
    for (const event of events) {
      if (event.type !== 'TaskSigned' && event.type !== 'TaskResolved') continue
      const agency = tasks.find(({ key }) => key === event.task)?.agency
      if (actor.agency !== agency)
        strange.push(`${actor.id} of ${actor.agency} did the task of ${agency} in ${caseId}#${seq}`)
    }
    state = evolve(state, commit)
  }
  return strange
}
