import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import type { Progress } from '../../cli/import/progress.ts'
import { runText } from '../fault/run-text.ts'
import { pairs } from '../plan/pairs.ts'
import { shuffled } from '../plan/random.ts'
import { singles } from '../plan/singles.ts'
import { PLANTED } from '../planted/bugs.ts'
import { type Assembly, STORE } from './assembly.ts'
import { findPoints } from './find-points.ts'
import type { Job } from './messages.ts'
import { emptySummary, FULL_CREW, withCrew } from './prove.ts'
import { provePlanted } from './prove-planted.ts'
import type { Problem, Summary } from './summary.ts'

const Kept = z.object({
  /** How far into the order everything is done; what was under way when it ended is done again. */
  done: z.int(),
  seconds: z.number(),
  missed: z.int(),
  broken: z.array(z.object({ run: z.string(), invariant: z.string(), what: z.string() })),
})
type State = z.infer<typeof Kept>

const ORDER = 2026
const SAVE_EVERY = 20
/** Of a run until its fault strikes. */
const TRIES = 4
const TELL_EVERY = 500

/** All singles, then all pairs, with a state on disk: ended at any moment, it goes on where it was. */
export async function proveFull(progress: Progress, tell: (line: string) => void): Promise<Summary> {
  const summary = emptySummary()
  await withCrew(async (crew, assembly) => {
    const { points, problems } = await findPoints(assembly, crew)
    const one = shuffled(singles(points), ORDER)
    const two = shuffled(pairs(points), ORDER)
    const order = [...one, ...two]
    const state = load(assembly)
    state.broken.push(...problems)
    await provePlanted(PLANTED, crew, summary, tell)
    progress.begin(`of ${one.length} singles and ${two.length} pairs`, order.length)
    progress.advance(state.done)
    const start = Date.now() - state.seconds * 1000
    const open = new Set<number>()
    const index = new Map<Job, number>()
    /** Runs whose fault did not find its point, which depends on the moment. */
    const again: Job[] = []
    const tries = new Map<Job, number>()
    let at = state.done
    const next = (): Job | undefined => {
      const back = again.shift()
      if (back) return back
      const spec = order[at]
      if (!spec) return undefined
      const job: Job = { do: 'run', text: runText(spec) }
      open.add(at)
      index.set(job, at)
      at += 1
      return job
    }
    await crew.work(next, (job, { violations, struck }) => {
      if (job.do !== 'run') return
      const tried = (tries.get(job) ?? 0) + 1
      if (struck === 0 && violations.length === 0 && tried < TRIES) {
        tries.set(job, tried)
        again.push(job)
        return
      }
      open.delete(index.get(job) ?? -1)
      index.delete(job)
      tries.delete(job)
      state.done = open.size > 0 ? Math.min(...open) : at
      state.seconds = (Date.now() - start) / 1000
      if (struck === 0) {
        state.missed += 1
        tell(`no fault struck: ${job.text}`)
      }
      for (const violation of violations) report({ run: job.text, ...violation })
      progress.advance(1)
      if (state.done > 0 && at % TELL_EVERY === 0) tell(`${at} of ${order.length} runs`)
      if (at % SAVE_EVERY === 0 || violations.length > 0) save(assembly, state)
    })
    progress.end()
    save(assembly, state)
    if (state.missed > 0) tell(`${state.missed} runs in which the fault's moment did not come again`)
    const counts = [Math.min(state.done, one.length), Math.max(0, state.done - one.length)] as const
    Object.assign(summary, {
      ...{ runs: state.done, violations: new Set(state.broken.map(({ run }) => run)).size },
      ...{ singles: { done: counts[0], total: one.length }, pairs: { done: counts[1], total: two.length } },
      seconds: Math.round(state.seconds),
    })

    function report(problem: Problem): void {
      state.broken.push(problem)
      tell(`${problem.invariant} ${problem.what}\n   npm run prove -- --seed '${problem.run}'`)
    }
  }, FULL_CREW)
  return summary
}

const pathOf = ({ hash }: Assembly): string => join(STORE, 'full', `${hash}.json`)

function load(assembly: Assembly): State {
  const path = pathOf(assembly)
  if (!existsSync(path)) return { done: 0, seconds: 0, missed: 0, broken: [] }
  return Kept.parse(JSON.parse(readFileSync(path, 'utf8')))
}

function save(assembly: Assembly, state: State): void {
  const path = pathOf(assembly)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.new`, JSON.stringify(state, null, 1))
  renameSync(`${path}.new`, path)
}
