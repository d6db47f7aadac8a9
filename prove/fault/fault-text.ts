import { CALL_KINDS, type Fault, INVOCATION_KINDS, isCallPoint, type Point } from './fault.ts'

export const pointText = (point: Point): string =>
  isCallPoint(point)
    ? `${point.function}/${point.operation}/${point.resource}#${point.nth}`
    : `${point.function}#${point.nth}`

/** `route-case/PutItem/LedgerTable#1=dropAfter` or `route-case#1=duplicate`: what is printed, stored and read again. */
export const faultText = (fault: Fault): string => `${pointText(fault)}=${fault.kind}`

const SHAPE = /^([a-z0-9-]+)(?:\/(\w+)\/([^#]+))?#(\d+)=(\w+)$/

/** Throws for what is no fault. */
export function parseFault(text: string): Fault {
  const [, fn, operation, resource, nth, kind = ''] = SHAPE.exec(text) ?? []
  if (fn && operation && resource && kind in CALL_KINDS)
    return { function: fn, operation, resource, nth: Number(nth), kind: kind as keyof typeof CALL_KINDS }
  if (fn && !operation && kind in INVOCATION_KINDS)
    return { function: fn, nth: Number(nth), kind: kind as keyof typeof INVOCATION_KINDS }
  throw new Error(`“${text}” is no fault: write function/Operation/Resource#n=kind or function#n=kind (see --list)`)
}
