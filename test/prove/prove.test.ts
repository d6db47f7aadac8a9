import { beforeAll, describe, expect, test } from 'vitest'
import { findPoints } from '../../prove/campaign/find-points.ts'
import type { Job } from '../../prove/campaign/messages.ts'
import { emptySummary, withCrew } from '../../prove/campaign/prove.ts'
import { provePlanted } from '../../prove/campaign/prove-planted.ts'
import { sample } from '../../prove/campaign/sample.ts'
import type { Problem } from '../../prove/campaign/summary.ts'
import { synth } from '../../prove/campaign/synth.ts'
import { CHECKS } from '../../prove/check/checks.ts'
import { PLANTED } from '../../prove/planted/bugs.ts'
import { SEEDS } from '../../prove/seeds.ts'

const SECONDS = 15

beforeAll(() => synth(() => undefined))

describe('the fault rig', () => {
  test('of each rule a planted bug is caught by it', async () => {
    const missed: string[] = []
    const summary = emptySummary()
    const bugs = [...new Map(PLANTED.toReversed().map(bug => [bug.trips, bug])).values()]
    await withCrew(crew => provePlanted(bugs, crew, summary, line => missed.push(line)))
    expect(missed).toEqual([])
    expect(summary.caught).toBe(bugs.length)
    expect(bugs.length).toBeGreaterThanOrEqual(12)
  })

  test('every rule has a planted bug that trips it', () => {
    const tripped = new Set(PLANTED.map(({ trips }) => trips))
    expect([...new Set(CHECKS.map(({ id }) => id))].filter(id => !tripped.has(id))).toEqual([])
  })

  test('kept runs and a sample of all runs break nothing', async () => {
    const problems: Problem[] = []
    await withCrew(async (crew, assembly) => {
      const found = await findPoints(assembly, crew)
      problems.push(...found.problems)
      const open = [...SEEDS]
      const next = (): Job | undefined => {
        const text = open.shift()
        return text === undefined ? undefined : { do: 'run', text }
      }
      await crew.work(next, (job, { violations, struck }) => {
        const run = job.do === 'run' ? job.text : ''
        problems.push(...violations.map(violation => ({ run, ...violation })))
        if (struck === 0) problems.push({ run, invariant: 'seed', what: 'no fault struck: bring the seed up to date' })
      })
      const until = Date.now() + SECONDS * 1000
      const hear = (problem: Problem) => void problems.push(problem)
      const summary = emptySummary()
      await sample({ points: found.points, until, from: 1, crew, found: hear }, summary)
      expect(summary.runs).toBeGreaterThan(0)
    })
    expect(problems).toEqual([])
  })
})
