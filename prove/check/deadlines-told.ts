import type { Commit } from '#shared/domain/case/commit.ts'
import { evolve } from '#shared/domain/case/evolve.ts'
import { ABSENT, type CaseState } from '#shared/domain/case/state.ts'
import { owedTo } from './breach-due.ts'
import type { Check } from './check.ts'

/** Sweeps run every minute. */
const TWO_SWEEPS_MS = 120_000

/** L2: an open task past its deadline is told, a pause ends at its time, and without faults within two sweeps. */
export const deadlinesTold: Check = {
  id: 'L2',
  rule: 'every overdue open task is escalated and every pause ended within 2 sweeps',
  eventually: true,
  broken: ({ ledger, now, faults }) =>
    [...ledger.entries()].flatMap(([key, commits]) =>
      waits(commits, now)
        .filter(({ from, until, ended }) => {
          const late = Date.parse(until) - Date.parse(from) > TWO_SWEEPS_MS
          return late && (!ended || faults.length === 0)
        })
        .map(({ name, from, until }) => `${key} was to be ${name} at ${from} and was not at ${until}`),
    ),
}

/** How long something was owed; `ended`: it came, or was owed no more. */
interface Wait {
  readonly name: string
  readonly from: string
  readonly until: string
  readonly ended: boolean
}

function waits(commits: readonly Commit[], now: string): Wait[] {
  const done: Wait[] = []
  let owed = new Map<string, string>()
  let state: CaseState = ABSENT
  for (const commit of commits) {
    state = evolve(state, commit)
    const still = owedBy(state, commit.at, owed)
    for (const [name, from] of owed) if (!still.has(name)) done.push({ name, from, until: commit.at, ended: true })
    owed = still
  }
  return [...done, ...[...owed].map(([name, from]) => ({ name, from, until: now, ended: false }))]
}

/** From when something is owed: from its time on, or from when the clock ran again. */
function owedBy(state: CaseState, at: string, before: ReadonlyMap<string, string>): Map<string, string> {
  if (state.status === 'Absent') return new Map()
  const opened = state
  return new Map(
    opened.tasks.flatMap(task => {
      const next = owedTo(opened, task)
      return next ? [[next.name, before.get(next.name) ?? (next.at > at ? next.at : at)]] : []
    }),
  )
}
