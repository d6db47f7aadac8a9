import { isDeepStrictEqual } from 'node:util'
import { fold } from '#shared/domain/case/evolve.ts'
import { viewsOf } from '#shared/domain/view/views-of.ts'
import type { Check } from './check.ts'

/** I9: every view is what folding the ledger gives, and there is no other. */
export const viewsRecount: Check = {
  id: 'I9',
  rule: 'views equal a recount from the ledger',
  eventually: true,
  broken: ({ ledger, views, worklist, timers }) => {
    const stored = new Map(views.map(({ pk, sk, ...view }) => [`${pk} ${sk}`, view]))
    const inList = new Set(worklist.map(({ pk, sk }) => `${pk} ${sk}`))
    const inTimers = new Set(timers.map(({ pk, sk }) => `${pk} ${sk}`))
    const faults: string[] = []
    for (const [key, commits] of ledger) {
      const state = fold(commits)
      if (state.status === 'Absent') continue
      for (const { item, ...due } of viewsOf(state)) {
        const name = `${key} ${item}`
        if (!isDeepStrictEqual(plain(stored.get(name)), plain(due)))
          faults.push(`the view ${name} is at ${String(stored.get(name)?.version)}, the ledger at ${due.version}`)
        if (inList.has(name) !== (due.worklist !== undefined))
          faults.push(`${name} is wrongly in or out of the worklist`)
        if (inTimers.has(name) !== (due.timerShard !== undefined))
          faults.push(`${name} is wrongly in or out of the timers`)
        stored.delete(name)
      }
    }
    return [...faults, ...[...stored.keys()].map(key => `there is a view of ${key} and no case`)]
  },
}

const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))
