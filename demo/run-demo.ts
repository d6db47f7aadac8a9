import { join } from 'node:path'
import * as z from 'zod'
import { readPlace } from '../cli/import/import-place.ts'
import type { Progress } from '../cli/import/progress.ts'
import { PROJECT_ROOT } from '../infra/project-root.ts'
import { synthIfChanged } from '../infra/synth-if-changed.ts'
import { demoApi } from './drive/api.ts'
import { driveReports } from './drive/drive-reports.ts'
import { sqsClients } from './drive/sqs-clients.ts'
import { expectedAgencies } from './judge/expected-agencies.ts'
import type { Finding } from './judge/finding.ts'
import { judge } from './judge/judge.ts'
import { readLedger } from './judge/read-ledger.ts'
import type { Outcome } from './outcome/outcome.ts'
import { outcomeOf } from './outcome/outcome-of.ts'
import { planReports } from './plan/plan-reports.ts'
import { readDemoPlace } from './plan/read-demo-place.ts'
import { readTable } from './read-table.ts'
import { type StartedDemo, startDemo } from './start-demo.ts'

export interface DemoOptions {
  readonly reports: number
  readonly seed: number
  readonly progress: Progress
  /** What went wrong on the way and was tried again, or could not be. */
  readonly troubled: (error: unknown) => void
}

export interface DemoResult {
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
}

const DIR = join(PROJECT_ROOT, 'data', 'xihu')

/** Everything from synth to the judge's verdict, on a stack that is gone afterwards. */
export async function runDemo(options: DemoOptions): Promise<DemoResult> {
  await synthIfChanged()
  const started = await startDemo(DIR, options.progress)
  try {
    return await runOn(started, options)
  } finally {
    started.dynamodb.destroy()
    await started.local.stop()
  }
}

async function runOn({ local, people, dynamodb }: StartedDemo, options: DemoOptions): Promise<DemoResult> {
  const { reports, seed, progress, troubled } = options
  const { tenant, taxonomy } = readPlace(DIR)
  const place = readDemoPlace(DIR, join(DIR, taxonomy))
  const plan = planReports({ reports, seed, place, people })
  const senderId = demoSender()
  const clients = sqsClients(local)
  const ending = new AbortController()
  const run = { local, api: demoApi(local), tenant, seed, signal: ending.signal, sqs: clients.open }
  // What the import set off is not the reports' cost.
  await local.idle()
  await local.wire.meter.reset()
  progress.begin('closed', reports)
  const driving = { plan, place, people, senderId, troubled, closed: () => progress.advance(1) }
  const { seconds, ...seen } = await driveReports(run, driving, () => ending.abort())
  progress.end()
  clients.closeAll()
  const meter = await local.wire.meter.snapshot()
  const evidence = { ...seen, ledger: await readLedger(dynamodb, local.model.outputs.LedgerTable ?? '') }
  const verdict = judge(evidence, expectedAgencies())
  return {
    findings: [...verdict.misrouted, ...verdict.lost, ...verdict.duplicates],
    outcome: outcomeOf({ reports, evidence, verdict, meter, notOurs: ['operator', senderId], seconds }),
  }
}

/** The principal the place knows its hotline by. */
function demoSender(): string {
  const [first] = readTable(join(DIR, 'senders.csv'), z.object({ sender_id: z.string() }))
  if (!first) throw new Error('The demonstration place has no sender for the intake queue')
  return first.sender_id
}
