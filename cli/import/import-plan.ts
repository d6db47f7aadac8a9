import { randomUUID } from 'node:crypto'
import type { RegistryKind } from '#shared/domain/registry/entries.ts'
import type { WanggeClient } from '../../clients/ts/make-client.ts'
import { type BadRow, BadRows } from './bad-row.ts'
import { faultsBeside } from './faults-beside.ts'
import { missingReferences } from './missing-references.ts'
import { orderInWaves } from './order-in-waves.ts'
import type { Plan } from './planned-entry.ts'
import type { Progress } from './progress.ts'
import { sendPlan } from './send-plan.ts'

export interface ImportOptions {
  /** Leave bad rows out instead of stopping before anything is written. */
  readonly skipBad: boolean
  /** Check everything, write nothing. */
  readonly dryRun: boolean
  readonly progress: Progress
}

export interface ImportReport {
  readonly kind: RegistryKind
  readonly rows: number
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  /** What was found bad before sending, and what the API refused. */
  readonly bad: readonly BadRow[]
  /** What was sent and may be wrong. */
  readonly warnings: readonly BadRow[]
  readonly dryRun: boolean
}

/** Checks a plan against the registry, then sends it. Throws BadRows, with nothing written, unless bad rows may be skipped. */
export async function importPlan<K extends RegistryKind>(
  client: WanggeClient,
  plan: Plan<K>,
  { skipBad, dryRun, progress }: ImportOptions,
): Promise<ImportReport> {
  const missing = await missingReferences(client, plan)
  const beside = await faultsBeside(client, plan)
  const unfit = [...missing, ...(beside?.bad ?? [])]
  const out = new Set(unfit.map(({ file, line }) => `${file}:${line}`))
  const entries = plan.entries.filter(({ file, line }) => !out.has(`${file}:${line}`))
  const { waves, bad: circles } = orderInWaves({ ...plan, entries })
  const bad = [...plan.bad, ...unfit, ...circles]
  if (bad.length > 0 && !skipBad) throw new BadRows(bad)

  const rows = waves.reduce((sum, wave) => sum + wave.length, 0)
  const warnings = beside?.warnings ?? plan.warnings ?? []
  const report = { kind: plan.kind, rows, created: 0, changed: 0, unchanged: 0, warnings, dryRun }
  if (dryRun) return { ...report, bad }
  progress.begin(plan.kind, rows)
  try {
    const sent = await sendPlan(client, { kind: plan.kind, waves, run: randomUUID() }, done => progress.advance(done))
    const { refused, ...counts } = sent
    return { ...report, ...counts, bad: [...bad, ...refused] }
  } finally {
    progress.end()
  }
}
