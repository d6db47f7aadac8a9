import type { MeteredCall } from '#local/wire/meter/meter.ts'
import { ownAssembly } from './campaign/assembly.ts'
import { findPoints } from './campaign/find-points.ts'
import { withCrew } from './campaign/prove.ts'
import { parseRun, type RunSpec, runText } from './fault/run-text.ts'
import { randomRun } from './plan/random-run.ts'
import type { Names } from './rig/names.ts'
import type { Rig } from './rig/rig.ts'
import { startRig } from './rig/start-rig.ts'
import { runOne } from './run/run-one.ts'
import { unwatchedQueues } from './run/unwatched-queues.ts'

/** Runs one run again and tells everything that happened, in order. True when no rule was broken. */
export async function replay(seed: string, tell: (line: string) => void): Promise<boolean> {
  const spec = await specOf(seed)
  const { dir } = ownAssembly()
  let rig = await startRig(dir)
  try {
    const calls: MeteredCall[] = []
    // Warm, as in a campaign; unless the scenario breaks a rule by itself and leaves its traces.
    const warm = await runOne({ scenario: spec.scenario, faults: [] }, rig, [])
    if (warm.violations.length > 0) {
      await rig.stop()
      rig = await startRig(dir)
    }
    const { names } = rig
    rig.local.wire.meter.subscribe(more => void calls.push(...more))
    tell(`run ${runText(spec)}`)
    const start = Date.now()
    const { violations, struck, book } = await runOne(spec, rig, unwatchedQueues(dir))
    const lines = [...book.trace, ...calls.map(call => callLine(call, names)), ...invocationLines(rig)]
    for (const { at, what } of lines.sort((a, b) => a.at - b.at)) tell(`${String(at - start).padStart(6)} ms  ${what}`)
    tell(`${struck} of ${spec.faults.length} faults struck`)
    for (const { invariant, what } of violations) tell(`BROKEN ${invariant} ${what}`)
    if (violations.length === 0) tell('every rule holds')
    return violations.length === 0
  } finally {
    await rig.stop()
  }
}

async function specOf(seed: string): Promise<RunSpec> {
  if (!/^\d+$/.test(seed)) return parseRun(seed)
  const { points } = await withCrew((crew, assembly) => findPoints(assembly, crew))
  return randomRun(Number(seed), points)
}

const callLine = ({ at, caller, operation, resource, status }: MeteredCall, names: Names) => ({
  at,
  what: `  ${names.functionOf(caller)} ${operation} ${names.resourceOf(resource)} → ${status}`,
})

const invocationLines = ({ invocations }: Rig) =>
  invocations.seen().map(({ at, function: fn, nth, records }) => ({
    at,
    what: ` ${fn}#${nth}${records > 0 ? ` with ${records} record(s)` : ''}`,
  }))
