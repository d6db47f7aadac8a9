import type { Progress } from '../../cli/import/progress.ts'
import { runText } from '../fault/run-text.ts'
import { pairs } from '../plan/pairs.ts'
import { shuffled } from '../plan/random.ts'
import { singles } from '../plan/singles.ts'
import { PLANTED } from '../planted/bugs.ts'
import { findPoints } from './find-points.ts'
import { loadState, saveState } from './full-state.ts'
import type { Job } from './messages.ts'
import { openRuns } from './open-runs.ts'
import { emptySummary, FULL_CREW, withCrew } from './prove.ts'
import { provePlanted } from './prove-planted.ts'
import type { Problem, Summary } from './summary.ts'

const ORDER = 2026
const SAVE_EVERY = 20
const TELL_EVERY = 500

/** All singles, then all pairs, with a state on disk: ended at any moment, it goes on where it was. */
export async function proveFull(progress: Progress, tell: (line: string) => void): Promise<Summary> {
  const summary = emptySummary()
  await withCrew(async (crew, assembly) => {
    const { points, problems } = await findPoints(assembly, crew)
    const one = shuffled(singles(points), ORDER)
    const two = shuffled(pairs(points), ORDER)
    const order = [...one, ...two].map(runText)
    const state = loadState(assembly)
    state.broken.push(...problems)
    await provePlanted(PLANTED, crew, summary, tell)
    progress.begin(`of ${one.length} singles and ${two.length} pairs`, order.length)
    progress.advance(state.done)
    const start = Date.now() - state.seconds * 1000
    const open = openRuns(order, state)
    const next = (): Job | undefined => {
      const text = open.next()
      return text === undefined ? undefined : { do: 'run', text }
    }
    let ended = state.done
    await crew.work(next, (job, { violations, struck }) => {
      if (job.do !== 'run' || !open.done(job.text, { struck, broke: violations.length > 0 })) return
      ended += 1
      state.seconds = (Date.now() - start) / 1000
      if (struck === 0) tell(`no fault struck: ${job.text}`)
      for (const violation of violations) report({ run: job.text, ...violation })
      progress.advance(1)
      if (ended % TELL_EVERY === 0) tell(`${ended} of ${order.length} runs`)
      if (ended % SAVE_EVERY === 0 || violations.length > 0) saveState(assembly, state)
    })
    progress.end()
    saveState(assembly, state)
    if (state.missed.length > 0)
      tell(`${state.missed.length} runs in which the fault's moment did not come; started again, these are tried again`)
    const counts = [Math.min(state.done, one.length), Math.max(0, state.done - one.length)] as const
    Object.assign(summary, {
      ...{ runs: state.done, violations: new Set(state.broken.map(({ run }) => run)).size },
      ...{ singles: { done: counts[0], total: one.length }, pairs: { done: counts[1], total: two.length } },
      ...{ missed: state.missed.length, seconds: Math.round(state.seconds) },
    })

    function report(problem: Problem): void {
      state.broken.push(problem)
      tell(`${problem.invariant} ${problem.what}\n   npm run prove -- --seed '${problem.run}'`)
    }
  }, FULL_CREW)
  return summary
}
