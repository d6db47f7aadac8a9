import { PLANTED } from '../planted/bugs.ts'
import { type Assembly, ownAssembly } from './assembly.ts'
import { type Crew, startCrew } from './crew.ts'
import { findPoints } from './find-points.ts'
import { provePlanted } from './prove-planted.ts'
import { sample } from './sample.ts'
import type { Problem, Summary } from './summary.ts'

export interface Proving {
  /** Of sampling; the planted bugs come before it. */
  readonly seconds: number
  readonly from: number
  readonly tell: (line: string) => void
}

/** For two cores: a rig waits for its own timers a third of the time. */
const CREW = 3
/** Of all singles every tenth throttles a call, and its rig waits for seconds. */
export const FULL_CREW = 5

export const emptySummary = (): Summary => ({
  ...{ runs: 0, singles: { done: 0, total: 0 }, pairs: { done: 0, total: 0 }, random: 0, violations: 0, missed: 0 },
  ...{ planted: 0, caught: 0, seconds: 0 },
})

/** The planted bugs, then as many runs as the time allows. */
export async function prove({ seconds, from, tell }: Proving): Promise<Summary> {
  const start = Date.now()
  const summary = emptySummary()
  await withCrew(async (crew, assembly) => {
    const found = ({ run, invariant, what }: Problem): void =>
      tell(`${invariant} ${what}\n   npm run prove -- --seed '${run}'`)
    const { points, problems } = await findPoints(assembly, crew)
    for (const problem of problems) found(problem)
    summary.violations += problems.length
    await provePlanted(PLANTED, crew, summary, tell)
    await sample({ points, until: Date.now() + seconds * 1000, from, crew, found }, summary)
  })
  summary.seconds = Math.round((Date.now() - start) / 100) / 10
  return summary
}

export async function withCrew<T>(work: (crew: Crew, assembly: Assembly) => Promise<T>, size = CREW): Promise<T> {
  const assembly = ownAssembly()
  const crew = startCrew(assembly.dir, size)
  try {
    return await work(crew, assembly)
  } finally {
    crew.stop()
  }
}
