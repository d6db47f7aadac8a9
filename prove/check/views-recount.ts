import { isDeepStrictEqual } from 'node:util'
import { fold } from '#shared/domain/case/evolve.ts'
import { viewOf } from '#shared/domain/view/view-of.ts'
import type { Check } from './check.ts'

/** I9: every view is what folding the ledger gives, and there is no other. */
export const viewsRecount: Check = {
  id: 'I9',
  rule: 'views equal a recount from the ledger',
  eventually: true,
  broken: ({ ledger, views, worklist, timers }) => {
    const stored = new Map(views.map(({ pk, sk: _sk, ...view }) => [String(pk), view]))
    const inList = new Set(worklist.map(({ pk }) => String(pk)))
    const inTimers = new Set(timers.map(({ pk }) => String(pk)))
    const faults: string[] = []
    for (const [key, commits] of ledger) {
      const state = fold(commits)
      if (state.status === 'Absent') continue
      const due = viewOf(state)
      if (!isDeepStrictEqual(plain(stored.get(key)), plain(due)))
        faults.push(`the view of ${key} is at ${String(stored.get(key)?.version)}, the ledger at ${due.version}`)
      if (inList.has(key) !== (due.worklist !== undefined)) faults.push(`${key} is wrongly in or out of the worklist`)
      if (inTimers.has(key) !== (due.timerShard !== undefined)) faults.push(`${key} is wrongly in or out of the timers`)
      stored.delete(key)
    }
    return [...faults, ...[...stored.keys()].map(key => `there is a view of ${key} and no case`)]
  },
}

const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))
