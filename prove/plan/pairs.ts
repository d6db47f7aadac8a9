import type { CallFault, CallKind } from '../fault/fault.ts'
import type { RunSpec } from '../fault/run-text.ts'
import { scenarioNamed } from '../scenario/scenarios.ts'
import type { Step } from '../scenario/step.ts'
import { isWrite, type Passed } from './moments.ts'
import { isScheduled, type Points, shortestFirst } from './points.ts'

type Written = Extract<Passed, { operation: string }>

/** Longer than the receipt of any queue a function reads. */
const LONG_MINUTES = 5

/**
 * Every pair of a lost answer or a death at two calls that leave something behind, the second while the first is not yet
 * mended; each once, in the shortest scenario in which both moments come. docs/proof.md says why the others are the same.
 */
export function pairs(points: Points): RunSpec[] {
  const taken = new Set<string>()
  return shortestFirst(points).flatMap(([scenario, passed]) => {
    const { steps, pairs: which } = scenarioNamed(scenario)
    if (which === 'sampled') return []
    const writes = passed.filter((point): point is Written => isWrite(point))
    return writes.flatMap((first, index) => {
      const end = mendedBy(first, steps)
      const seconds = [...writes.slice(index + 1).filter(({ step }) => step <= end), ...itsRepeat(first, writes)]
      return seconds.flatMap(second => both(scenario, first, second, taken))
    })
  })
}

function both(scenario: string, first: Written, second: Written, taken: Set<string>): RunSpec[] {
  return faultsOf(first).flatMap(one =>
    faultsOf(second).flatMap(other => {
      // Two that run side by side come in either order.
      const key = [`${first.moment}=${one.kind}`, `${second.moment}=${other.kind}`].sort().join(' ')
      if (taken.has(key)) return []
      taken.add(key)
      return [{ scenario, faults: [one, other] }]
    }),
  )
}

/**
 * A lost request is sent again by the SDK, within the call: nothing is different afterwards. A death before a call is a death
 * after the one before it, unless there is none. What reads the stream does its whole batch again: whoever it writes to gets
 * it later or twice.
 */
function faultsOf({ function: fn, operation, resource, nth, opens, ends }: Written): CallFault[] {
  const kinds: CallKind[] = [
    ...(opens ? (['crashBefore'] as const) : []),
    ...(STREAM.has(fn) ? [] : (['dropAfter'] as const)),
    ...(ends || !STREAM.has(fn) ? (['crashAfter'] as const) : []),
  ]
  return kinds.map(kind => ({ function: fn, operation, resource, nth, kind }))
}

/** When it is done again it is one more than in a run without faults. */
function itsRepeat(first: Written, writes: readonly Written[]): Written[] {
  const same = writes.filter(
    each => each.function === first.function && each.operation === first.operation && each.resource === first.resource,
  )
  const last = same.at(-1)
  return last ? [{ ...first, nth: last.nth + 1, moment: `${first.moment} again` }] : []
}

/**
 * The step by whose end nothing is left of a fault. A request is repeated by its client at once, a stream within a second, a
 * watchman comes again by the clock, so a rest is enough; what lies invisible in a queue needs its time.
 */
function mendedBy({ function: fn, step }: Written, steps: readonly Step[]): number {
  const quick = fn.endsWith('-api') || STREAM.has(fn) || isScheduled(fn)
  const rest = steps.findIndex((each, index) => index + 1 >= step && (quick ? isRest(each) : isLong(each)))
  return rest < 0 ? steps.length : rest + 1
}

export const STREAM = new Set(['project-case', 'relay-commit'])
const isLong = (step: Step): boolean => step.do === 'wait' && step.minutes >= LONG_MINUTES
const isRest = (step: Step): boolean => step.do === 'settle' || step.do === 'wait'
