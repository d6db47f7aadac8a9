import { resolve } from '#shared/domain/case/actions/resolve.ts'
import { decide } from '#shared/domain/case/decide.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { nextActions } from '#shared/domain/case/next-actions.ts'
import { readCommit } from '#shared/domain/case/read-commit.ts'
import { leadTaskOf } from '#shared/domain/case/state.ts'
import { DEFAULT_POLICY } from '#shared/domain/policy/policy.ts'
import { handler, minute, photo, words } from '#test/support/sample-case.ts'
import type { Row } from '../row.ts'
import { longHistory } from './long-history.ts'

const EVENTS = 200
const RUNS = 500

/** Folding and deciding on a long case, on one core; the median of many runs. */
export function foldAndDecide(tell: (text: string) => void): Row {
  const commits = longHistory(EVENTS)
  const stored = JSON.stringify(commits)
  const input = resolve.input.parse({ words: '已清理', before: [photo(2)], after: [photo(3)] })
  const folded = () => {
    const state = fold(commits)
    if (state.status === 'Absent') throw new Error('The case of the measurement is not there')
    return { state, task: leadTaskOf(state), caller: handler, at: minute(300), policy: DEFAULT_POLICY }
  }
  const decided = median(() => decide(resolve, { ...folded(), input, facts: {}, words }))
  const parsed = median(() => fold((JSON.parse(stored) as object[]).map(one => readCommit({ ...one }))))
  const offered = median(() => nextActions(folded()))
  tell(`${commits.length} commits; parsed from storage and folded: ${parsed} ms; all next actions: ${offered} ms`)
  return {
    ...{ group: 'lifecycle', id: 'lifecycle.foldDecideMs', figure: `fold ${EVENTS} events and decide`, unit: 'ms' },
    ...{ bar: 2, measured: decided, ok: decided < 2 },
  }
}

/** Milliseconds, to a microsecond. */
function median(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return Math.round((times[RUNS / 2] ?? 0) * 1000) / 1000
}
