import { type CallFault, type CallKind, type CallPoint, isCallPoint, type Point } from '../fault/fault.ts'
import type { RunSpec } from '../fault/run-text.ts'
import type { Points } from './points.ts'

const KINDS = ['dropBefore', 'dropAfter', 'crashBefore', 'crashAfter'] as const satisfies readonly CallKind[]

/** Calls that leave something behind. A death at a reading call is a death before the next of these, a lost read is read again. */
const WRITES = /^(Put|Update|Delete|BatchWrite|Send|Publish)/
const isWrite = (point: Point): point is CallPoint => isCallPoint(point) && WRITES.test(point.operation)

/** Every pair of the drop and crash kinds at two different calls of a scenario that leave something behind. */
export function* pairs(points: Points): Generator<RunSpec> {
  for (const [scenario, of] of Object.entries(points)) {
    const faults = of.filter(isWrite).flatMap(point => KINDS.map((kind): CallFault => ({ ...point, kind })))
    for (const [index, first] of faults.entries())
      for (const second of faults.slice(index + 1))
        if (!samePlace(first, second)) yield { scenario, faults: [first, second] }
  }
}

const samePlace = (a: CallFault, b: CallFault): boolean =>
  a.function === b.function && a.operation === b.operation && a.resource === b.resource && a.nth === b.nth
