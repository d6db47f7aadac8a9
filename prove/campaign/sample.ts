import type { RunSpec } from '../fault/run-text.ts'
import { runText } from '../fault/run-text.ts'
import { pairs } from '../plan/pairs.ts'
import type { Points } from '../plan/points.ts'
import { shuffled } from '../plan/random.ts'
import { randomRun } from '../plan/random-run.ts'
import { singles } from '../plan/singles.ts'
import type { Crew } from './crew.ts'
import type { Problem, Summary } from './summary.ts'

export interface Sampling {
  readonly points: Points
  /** Real time in ms. */
  readonly until: number
  /** Where in the fixed order to begin: other beginnings cover everything over time. */
  readonly from: number
  readonly crew: Crew
  readonly found: (problem: Problem) => void
}

/** Of ten runs seven have one fault, two have two, one is random. */
const ROUND = ['single', 'single', 'pair', 'single', 'single', 'random', 'single', 'pair', 'single', 'single'] as const
const ORDER = 2026

/** Runs what fits into the time, in a fixed order. */
export async function sample({ points, until, from, crew, found }: Sampling, summary: Summary): Promise<void> {
  const single = fixedOrder(singles(points), from)
  const pair = fixedOrder(pairs(points), from)
  Object.assign(summary, { singles: { done: 0, total: single.total }, pairs: { done: 0, total: pair.total } })
  const kinds = new Map<string, (typeof ROUND)[number]>()
  let turn = 0

  function next() {
    if (Date.now() >= until) return undefined
    const kind = ROUND[turn++ % ROUND.length] ?? 'random'
    const spec = kind === 'single' ? single.next() : kind === 'pair' ? pair.next() : randomRun(from + turn, points)
    if (!spec) return undefined
    const text = runText(spec)
    kinds.set(text, kind)
    return { do: 'run', text } as const
  }

  await crew.work(next, (job, { violations }) => {
    if (job.do !== 'run') return
    const kind = kinds.get(job.text)
    summary.runs += 1
    if (kind === 'single') summary.singles.done += 1
    else if (kind === 'pair') summary.pairs.done += 1
    else summary.random += 1
    if (violations.length > 0) summary.violations += 1
    for (const violation of violations) found({ run: job.text, ...violation })
  })
}

function fixedOrder(specs: readonly RunSpec[], from: number) {
  const order = shuffled(specs, ORDER)
  let at = 0
  return {
    total: order.length,
    next(): RunSpec | undefined {
      if (at >= order.length) return undefined
      at += 1
      return order[(from + at) % order.length]
    },
  }
}
