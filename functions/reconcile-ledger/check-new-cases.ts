import * as z from 'zod'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import type { CreatedCases } from '#shared/ports/case-ledger.ts'
import type { Cursors } from '#shared/ports/cursors.ts'
import { type CheckDeps, checkCase } from './check-case.ts'

export interface NewCaseDeps extends CheckDeps {
  readonly created: CreatedCases
  readonly cursors: Cursors
}

const CURSOR = 'reconcile-new'
const MINUTE = 60_000
/** A day's outage is caught up within a few runs. */
const MINUTES_PER_RUN = 360
/** How far back a first run looks: what a stream remembers. */
const FIRST_LOOK_MS = 24 * 60 * MINUTE

/** The first minute not looked at yet, and cases that were short or too young when looked at. */
const Position = z.object({
  minute: z.string(),
  again: z.array(z.object({ tenant: Tenant, caseId: CaseId })),
})

/** Looks at every case opened since the last run, and again at those that lacked something, until they lack nothing. */
export async function checkNewCases(now: string, deps: NewCaseDeps): Promise<number> {
  const stored = await deps.cursors.read(CURSOR)
  const from = stored
    ? Position.parse(JSON.parse(stored))
    : { minute: minuteOf(Date.parse(now) - FIRST_LOOK_MS), again: [] }
  // The minute that is running is left for the next run; the index may lag a moment behind, hence one more.
  const last = Date.parse(now) - 2 * MINUTE
  const minutes: string[] = []
  for (let time = Date.parse(`${from.minute}:00Z`); time <= last && minutes.length < MINUTES_PER_RUN; time += MINUTE) {
    minutes.push(minuteOf(time))
  }
  let count = 0
  const again: CaseKey[] = []
  const look = async (key: CaseKey) => {
    const found = await checkCase(key, now, deps)
    count += found ?? 0
    if (found !== 0) again.push(key)
  }
  for (const key of from.again) await look(key)
  for (const minute of minutes) for (const key of await deps.created.createdIn(minute)) await look(key)
  const next = minuteOf(Date.parse(`${from.minute}:00Z`) + minutes.length * MINUTE)
  await deps.cursors.move(CURSOR, JSON.stringify({ minute: next, again }))
  return count
}

const minuteOf = (time: number): string => new Date(time).toISOString().slice(0, 16)
