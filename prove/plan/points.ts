import { pointText } from '../fault/fault-text.ts'
import type { Passed } from './moments.ts'

/** Where faults can strike, by scenario. */
export type Points = Readonly<Record<string, readonly Passed[]>>

/** These do the same every minute: what their second run bears, their tenth does. */
const SCHEDULED = /^(sweep|reconcile|watch|train|anchor|notify-due)-/
const OF_SCHEDULED = 2
export const isScheduled = (fn: string): boolean => SCHEDULED.test(fn)

/** The points that every one of several faultless runs passes: calls that depend on the moment are left to the random runs. */
export function steadyPoints(runs: readonly (readonly Passed[])[]): Passed[] {
  const [first = [], ...others] = runs
  const passed = others.map(points => new Set(points.map(pointText)))
  return first
    .filter(point => passed.every(texts => texts.has(pointText(point))))
    .filter(({ function: fn, nth }) => !isScheduled(fn) || nth <= OF_SCHEDULED)
}

/** In the shortest scenario a moment costs least; the same answer for the same points. */
export const shortestFirst = (points: Points): [scenario: string, passed: readonly Passed[]][] =>
  Object.entries(points).sort(([a, one], [b, other]) => one.length - other.length || (a < b ? -1 : 1))
