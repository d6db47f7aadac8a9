import { isCallPoint, type Point } from '../fault/fault.ts'
import { pointText } from '../fault/fault-text.ts'

/** Where faults can strike, by scenario. */
export type Points = Readonly<Record<string, readonly Point[]>>

/** These do the same every minute: what their second run bears, their tenth does. */
const SCHEDULED = new Set(['sweep-timers', 'reconcile-ledger', 'watch-queues', 'sweep-vault'])
const OF_SCHEDULED = 2

/** The points that every one of several faultless runs passes: calls that depend on the moment are left to the random runs. */
export function steadyPoints(runs: readonly (readonly Point[])[]): Point[] {
  const [first = [], ...others] = runs
  const passed = others.map(points => new Set(points.map(pointText)))
  return first
    .filter(point => passed.every(texts => texts.has(pointText(point))))
    .filter(({ function: fn, nth }) => !SCHEDULED.has(fn) || nth <= OF_SCHEDULED)
    .map(plain)
}

/** Without what else was noted about it. */
const plain = (point: Point): Point =>
  isCallPoint(point)
    ? { function: point.function, operation: point.operation, resource: point.resource, nth: point.nth }
    : { function: point.function, nth: point.nth }
