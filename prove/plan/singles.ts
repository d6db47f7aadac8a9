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
import { isWrite } from './moments.ts'
import { STREAM } from './pairs.ts'
import { isScheduled, type Points, shortestFirst } from './points.ts'

/** A reading call that was done and not heard is one that was never done. */
const OF_WRITES = new Set<CallKind>(['dropAfter', 'crashAfter', 'slow'])
const isApi = (fn: string): boolean => fn.endsWith('-api')

/** Every fault that makes sense at a point. */
export function faultsAt(point: Point): Fault[] {
  const { function: fn, nth } = point
  if (isCallPoint(point)) {
    const { operation, resource } = point
    const kinds = (Object.keys(CALL_KINDS) as CallKind[]).filter(kind => isWrite(point) || !OF_WRITES.has(kind))
    return kinds.map(kind => ({ function: fn, operation, resource, nth, kind }))
  }
  return (Object.keys(INVOCATION_KINDS) as InvocationKind[])
    .filter(kind => {
      // Only a stream is replayed or forgets; only a batch has parts; a request stays in its order.
      if (kind === 'replay' || kind === 'lost') return STREAM.has(point.function)
      if (kind === 'partialBatch') return !isApi(point.function) && !isScheduled(point.function)
      return kind !== 'reorder' || !isApi(point.function)
    })
    .map(kind => ({ function: fn, nth, kind }))
}

/** Every single fault: each kind at each moment, in the shortest scenario in which the moment comes. */
export function singles(points: Points): RunSpec[] {
  const taken = new Set<string>()
  return shortestFirst(points).flatMap(([scenario, passed]) =>
    passed
      .filter(({ moment }) => !taken.has(moment) && taken.add(moment))
      .flatMap(faultsAt)
      .map(fault => ({ scenario, faults: [fault] })),
  )
}
