import type { Commit } from '#shared/domain/case/commit.ts'
import type { EventOf } from '#shared/domain/case/events/case-event.ts'
import { evolve } from '#shared/domain/case/evolve.ts'
import { ABSENT, type CaseState, type OpenedCase } from '#shared/domain/case/state.ts'
import { breachAt, isRunning } from './breach-due.ts'
import type { Check } from './check.ts'

/** I7: each breach once, none early, none while the clock stands or after the work is done. */
export const breaches: Check = {
  id: 'I7',
  rule: 'each breach is escalated exactly once, none early, none after close',
  broken: ({ ledger }) => [...ledger.values()].flatMap(wronglyTold),
}

function wronglyTold(commits: readonly Commit[]): string[] {
  const faults: string[] = []
  const told = new Set<string>()
  let state: CaseState = ABSENT
  for (const commit of commits) {
    for (const event of commit.events) {
      if (state.status === 'Absent') continue
      if (event.type === 'DeadlineNear') faults.push(...early(state, event, commit))
      if (event.type !== 'TaskOverdue') continue
      const name = `${commit.caseId} ${event.task} round ${event.round} due ${event.due} level ${event.level}`
      if (told.has(name)) faults.push(`${name} was told twice`)
      told.add(name)
      const task = state.tasks.find(({ key }) => key === event.task)
      const at = task && breachAt(task, event.level)
      if (at !== undefined && commit.at < at) faults.push(`${name} was told at ${commit.at}, before ${at}`)
      if (!task || !isRunning(state, task)) faults.push(`${name} was told while its clock stood`)
      if (task && (task.due !== event.due || task.round !== event.round)) faults.push(`${name} is not its deadline`)
    }
    state = evolve(state, commit)
  }
  return faults
}

/** A share of the limit that is told before it is used up. */
function early({ tasks }: OpenedCase, { task: key, share }: EventOf<'DeadlineNear'>, { caseId, at }: Commit): string[] {
  const alarm = tasks.find(task => task.key === key)?.alarms.find(each => each.share === share)
  return alarm && at < alarm.at ? [`${caseId} ${key}: ${share} of its time was told at ${at}, before ${alarm.at}`] : []
}
