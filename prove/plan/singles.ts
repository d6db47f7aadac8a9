import {
  CALL_KINDS,
  type CallKind,
  type Fault,
  INVOCATION_KINDS,
  type InvocationKind,
  isCallPoint,
  type Point,
} from '../fault/fault.ts'
import type { RunSpec } from '../fault/run-text.ts'
import type { Points } from './points.ts'

const STREAM = new Set(['project-case', 'relay-commit'])
const isApi = (fn: string): boolean => fn.endsWith('-api')

/** Every fault that makes sense at a point. */
export function faultsAt(point: Point): Fault[] {
  if (isCallPoint(point)) return (Object.keys(CALL_KINDS) as CallKind[]).map(kind => ({ ...point, kind }))
  return (Object.keys(INVOCATION_KINDS) as InvocationKind[])
    .filter(kind => {
      // Only a stream is replayed or forgets; only a batch has parts; a request stays in its order.
      if (kind === 'replay' || kind === 'lost') return STREAM.has(point.function)
      if (kind === 'partialBatch') return !isApi(point.function) && !isScheduled(point.function)
      return kind !== 'reorder' || !isApi(point.function)
    })
    .map(kind => ({ ...point, kind }))
}

const isScheduled = (fn: string): boolean => /^(sweep|reconcile|watch)-/.test(fn)

/** Every single fault: each point of each scenario, each kind. */
export const singles = (points: Points): RunSpec[] =>
  Object.entries(points).flatMap(([scenario, of]) => of.flatMap(faultsAt).map(fault => ({ scenario, faults: [fault] })))
