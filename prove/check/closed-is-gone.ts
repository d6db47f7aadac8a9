import { fold } from '#shared/domain/case/evolve.ts'
import type { Check } from './check.ts'

/** Statuses in which nobody has anything left to do. An appeal waits at the desk although the case is closed. */
const ENDED = new Set(['Closed', 'Rejected', 'Merged', 'Voided', 'Transferred', 'SelfHandled'])

/** I10, from statuses alone: it does not ask how views are made. */
export const closedIsGone: Check = {
  id: 'I10',
  rule: 'closed ⇔ absent from worklists and timers',
  eventually: true,
  broken: ({ ledger, worklist, timers }) =>
    [...ledger.entries()].flatMap(([key, commits]) => {
      const { status } = fold(commits)
      const listed = worklist.some(({ pk }) => pk === key)
      const timed = timers.some(({ pk }) => pk === key)
      if (ENDED.has(status)) return listed || timed ? [`${key} is ${status} and still in a worklist or timer`] : []
      return listed ? [] : [`${key} is ${status} and in no worklist`]
    }),
}
