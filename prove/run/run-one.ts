import type { Violation } from '../check/check.ts'
import { judge } from '../check/checks.ts'
import { type Book, newBook } from '../drive/book.ts'
import { play } from '../drive/play.ts'
import { Stuck } from '../drive/until.ts'
import { clear, type Gathering, gather } from '../evidence/gather.ts'
import { type Fault, isCallFault } from '../fault/fault.ts'
import type { RunSpec } from '../fault/run-text.ts'
import { momentsOf, type Passed } from '../plan/moments.ts'
import type { Rig } from '../rig/rig.ts'
import { scenarioNamed } from '../scenario/scenarios.ts'

export interface RunResult {
  readonly violations: readonly Violation[]
  /** Faults of the plan that found their point. */
  readonly struck: number
  /** Where faults could have struck. */
  readonly points: readonly Passed[]
  readonly book: Book
}

const SECOND = 1_000
const MINUTE = 60_000
/** Within this time everything must have mended itself with the faults gone. */
const DRAIN_MINUTES = 30
const LONG_AGO = 10
/** Real time that a late call waits to be overtaken: enough when somebody is about, and most calls have no rival to wait for. */
const PATIENCE_MS = 80

interface Limits {
  /** How long it may take to mend. */
  readonly minutes?: number
  /** More than the usual for a run whose late call must be overtaken, on a slow machine too. */
  readonly patienceMs?: number
}

/** Plays a scenario with its faults, lets it mend, and judges it. With a violation the rig is not fit for another run. */
export async function runOne(
  { scenario, faults }: RunSpec,
  rig: Rig,
  unwatched: readonly string[],
  { minutes = DRAIN_MINUTES, patienceMs = PATIENCE_MS }: Limits = {},
): Promise<RunResult> {
  const { calls, invocations, local } = rig
  const book = newBook()
  const logged = local.logs().length
  // A mail that was held back until the end of the run before is none of this one's.
  await local.clock.advance(SECOND)
  const begun = new Date(local.clock.now()).toISOString()
  await calls.arm(faults.filter(isCallFault), patienceMs)
  invocations.arm(faults.filter((fault): fault is Exclude<Fault, { operation: string }> => !isCallFault(fault)))
  let stuck: Violation | undefined
  try {
    await play(scenarioNamed(scenario), rig, book)
  } catch (error) {
    stuck = { invariant: error instanceof Stuck ? 'L1' : 'L0', what: String(error) }
  }
  const passed = { calls: await calls.seen(), invocations: invocations.seen(), steps: book.steps }
  const struck = (await calls.struck()) + invocations.struck()
  await calls.disarm()
  invocations.disarm()
  const violations = await mend(
    { rig, book, faults, unwatched, queues: new Map(), newest: new Map(), logged, begun },
    minutes,
  )
  calls.release()
  await local.settled()
  if (violations.length === 0 && !stuck) await clear(rig)
  return { violations: [...(stuck ? [stuck] : []), ...violations], struck, points: momentsOf(scenario, passed), book }
}

/** Lets time pass until nothing is owed any more, or until it is certain that it will not be paid. */
async function mend(gathering: Gathering, minutes: number): Promise<readonly Violation[]> {
  const { local } = gathering.rig
  for (let minute = 0; ; minute++) {
    await local.settled()
    const evidence = await gather(gathering)
    const { broken, pending } = judge(evidence)
    if (broken.length > 0) return [...broken, ...pending]
    const still = pending.length === 0 && local.work().retries === 0
    // What timed out long ago arrives only now, after its successor.
    const arrived = (still || minute === LONG_AGO) && gathering.rig.calls.release()
    if (still && !arrived) return []
    if (minute >= minutes) return pending
    if (arrived) continue
    await local.clock.advance(MINUTE)
  }
}
