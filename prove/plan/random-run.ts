import type { Fault } from '../fault/fault.ts'
import type { RunSpec } from '../fault/run-text.ts'
import type { Points } from './points.ts'
import { randomFrom } from './random.ts'
import { faultsAt } from './singles.ts'

const MOST = 5

/** Two to five faults of any kind anywhere in one scenario; the same for the same seed and points. */
export function randomRun(seed: number, points: Points): RunSpec {
  const random = randomFrom(seed)
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[Math.floor(random() * from.length)]
    if (chosen === undefined) throw new Error('There is nothing to pick from')
    return chosen
  }
  const scenario = pick(Object.keys(points))
  const count = 2 + Math.floor(random() * (MOST - 1))
  const faults = Array.from({ length: count }, (): Fault => pick(faultsAt(pick(points[scenario] ?? []))))
  return { scenario, faults }
}
