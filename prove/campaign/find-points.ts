import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Passed } from '../plan/moments.ts'
import type { Points } from '../plan/points.ts'
import { SCENARIOS } from '../scenario/scenarios.ts'
import { type Assembly, STORE } from './assembly.ts'
import type { Crew } from './crew.ts'
import type { Problem } from './summary.ts'

/** Where faults can strike, from faultless runs; kept for this assembly and these scenarios, so that an order stays an order. */
export async function findPoints(
  { hash }: Assembly,
  crew: Crew,
): Promise<{ points: Points; problems: readonly Problem[] }> {
  const path = join(STORE, 'points', `${hash}.json`)
  const steps = JSON.stringify(SCENARIOS)
  const kept = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
  if (kept?.steps === steps) return { points: kept.points, problems: [] }
  const names = SCENARIOS.map(({ name }) => name)
  const found = new Map<string, readonly Passed[]>()
  const problems: Problem[] = []
  const open = [...names]
  const next = () => {
    const scenario = open.shift()
    return scenario ? ({ do: 'points', scenario } as const) : undefined
  }
  await crew.work(next, (job, { points = [], violations }) => {
    if (job.do !== 'points') return
    found.set(job.scenario, points)
    problems.push(...violations.map(violation => ({ run: `${job.scenario}:`, ...violation })))
  })
  const points = Object.fromEntries(names.map(name => [name, found.get(name) ?? []]))
  if (problems.length === 0) {
    mkdirSync(join(STORE, 'points'), { recursive: true })
    writeFileSync(path, JSON.stringify({ steps, points }))
  }
  return { points, problems }
}
