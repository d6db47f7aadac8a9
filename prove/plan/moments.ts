import { type CallPoint, isCallPoint, type Point } from '../fault/fault.ts'

/** A call or invocation as it was seen in a run. */
export type Seen = SeenCall | SeenInvocation
export interface SeenCall extends CallPoint {
  /** Real time in ms. */
  readonly at: number
}
export interface SeenInvocation {
  readonly function: string
  readonly nth: number
  readonly at: number
  /** Absent: it never ended. */
  readonly until?: number
  /** See rig/about.ts. */
  readonly about: string
}

/** A point and where in the story it lies. */
export type Passed = Point & {
  /** The same wherever a scenario comes to the same: who does what on account of what. */
  readonly moment: string
  /** Which step of the scenario was under way. */
  readonly step: number
  /** It is the first call of its invocation that leaves something behind. */
  readonly opens?: true
  /** It is the last of them. */
  readonly ends?: true
}

/** Calls that leave something behind. */
const WRITES = /^(Put|Update|Delete|BatchWrite|Send|Publish)/
export const isWrite = (point: Point): point is CallPoint => isCallPoint(point) && WRITES.test(point.operation)

/** A tick says nothing of what was due, so each scenario's are its own. */
const UNSAID = new Set(['tick-case'])

/** Gives every point of a run its moment. `steps`: when each step of the scenario began. */
export function momentsOf(
  scenario: string,
  {
    calls,
    invocations,
    steps,
  }: Readonly<Record<'invocations', readonly SeenInvocation[]>> & {
    readonly calls: readonly SeenCall[]
    readonly steps: readonly number[]
  },
): Passed[] {
  const stepAt = (at: number): number => steps.filter(began => began <= at).length
  const nameOf = ({ function: fn, about }: SeenInvocation): string => `${fn} ${UNSAID.has(fn) ? scenario : about}`
  const counts = new Map<string, number>()
  const within = calls.map(({ function: fn, at }) =>
    invocations.findLast(each => each.function === fn && each.at <= at && (each.until ?? at) >= at),
  )
  const written = new Map<SeenInvocation, number[]>()
  for (const [index, call] of calls.entries()) {
    const invocation = within[index]
    if (invocation && isWrite(call)) written.set(invocation, [...(written.get(invocation) ?? []), index])
  }
  const passed = calls.map((call, index): Passed => {
    const { at, ...point } = call
    const invocation = within[index]
    const place = `${invocation?.nth} ${call.function} ${call.operation} ${call.resource}`
    const nth = (counts.get(place) ?? 0) + 1
    counts.set(place, nth)
    const writes = (invocation && written.get(invocation)) ?? []
    const moment = `${invocation ? nameOf(invocation) : call.function}/${call.operation}/${kindOf(call.resource)}#${nth}`
    return {
      ...{ ...point, moment, step: stepAt(at) },
      ...(writes[0] === index && { opens: true }),
      ...(writes.at(-1) === index && { ends: true }),
    }
  })
  return [
    ...passed,
    ...invocations.map(each => ({
      ...{ function: each.function, nth: each.nth, moment: nameOf(each), step: stepAt(each.at) },
    })),
  ]
}

/** All agencies' queues are alike. */
const kindOf = (resource: string): string => resource.replace(/^agency-.*/, 'agency')
