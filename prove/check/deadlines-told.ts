import { fold } from '#shared/domain/case/evolve.ts'
import { leadTask } from '#shared/domain/case/state.ts'
import { deadlineAfter } from '#shared/domain/deadline/deadline.ts'
import type { Check } from './check.ts'

/** Sweeps run every minute. */
const TWO_SWEEPS_MS = 120_000

/** L2: an open task past its deadline is told, and without faults within two sweeps. */
export const deadlinesTold: Check = {
  id: 'L2',
  rule: 'every overdue open task is escalated within 2 sweeps',
  eventually: true,
  broken: ({ ledger, now, faults }) =>
    [...ledger.entries()].flatMap(([key, commits]) => {
      const state = fold(commits)
      if (state.status === 'Absent' || !state.limit) return []
      const task = leadTask(state)
      if (!task) return []
      // Whoever resolved it in time, or soon after, was owed no telling.
      const resolved = commits.find(({ events }) => events.some(({ type }) => type === 'TaskResolved'))
      const times = [task.due, deadlineAfter(task.due, state.limit).due]
      return times.flatMap((due, index) => {
        const told = commits.find(({ events }) =>
          events.some(event => event.type === 'TaskOverdue' && event.task === task.key && event.level === index + 1),
        )
        const late = Date.parse(told?.at ?? resolved?.at ?? now) - Date.parse(due)
        if (late <= TWO_SWEEPS_MS || (faults.length > 0 && (told || resolved))) return []
        return [`${key} was ${Math.round(late / 1000)} s past level ${index + 1}${told ? ' when told' : ', untold'}`]
      })
    }),
}
