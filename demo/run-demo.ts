import { join } from 'node:path'
import { SQSClient } from '@aws-sdk/client-sqs'
import * as z from 'zod'
import { readPlace } from '../cli/import/import-place.ts'
import type { Progress } from '../cli/import/progress.ts'
import { PROJECT_ROOT } from '../infra/project-root.ts'
import { synthIfChanged } from '../infra/synth-if-changed.ts'
import { demoApi } from './drive/api.ts'
import { driveReports } from './drive/drive-reports.ts'
import { expectedAgencies } from './judge/expected-agencies.ts'
import type { Finding } from './judge/finding.ts'
import { judge } from './judge/judge.ts'
import { readLedger } from './judge/read-ledger.ts'
import { stageTimes } from './judge/stage-times.ts'
import { costOf } from './outcome/cost-of.ts'
import type { Outcome } from './outcome/outcome.ts'
import { planReports } from './plan/plan-reports.ts'
import { readDemoPlace } from './plan/read-demo-place.ts'
import { readTable } from './read-table.ts'
import { startDemo } from './start-demo.ts'

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
export async function runDemo({ reports, seed, progress, troubled }: DemoOptions): Promise<DemoResult> {
  await synthIfChanged()
  const { local, people, dynamodb } = await startDemo(DIR, progress)
  try {
    const { tenant, taxonomy } = readPlace(DIR)
    const place = readDemoPlace(DIR, join(DIR, taxonomy))
    const [sender] = readTable(join(DIR, 'senders.csv'), z.object({ sender_id: z.string() }))
    const senderId = sender?.sender_id ?? ''
    const plan = planReports({ reports, seed, place, people })
    const ending = new AbortController()
    const sqs = (as?: string) =>
      new SQSClient({
        ...{ endpoint: local.wire.url, region: local.model.region },
        credentials: as ? local.wire.credentialsFor(as) : local.wire.operator,
      })
    const run = { local, api: demoApi(local), tenant, seed, signal: ending.signal, sqs }
    await local.idle()
    await local.wire.meter.reset()
    progress.begin('closed', reports)
    const driving = { plan, place, people, senderId, troubled, closed: () => progress.advance(1) }
    const driven = await driveReports(run, driving, () => ending.abort())
    progress.end()
    const cost = costOf(await local.wire.meter.snapshot(), reports, ['operator', senderId])
    const ledger = await readLedger(dynamodb, local.model.outputs.LedgerTable ?? '')
    const verdict = judge({ ...driven, ledger }, expectedAgencies())
    return {
      findings: [...verdict.misrouted, ...verdict.lost, ...verdict.duplicates],
      outcome: {
        ...{ reports, closed: verdict.closed },
        ...{ misrouted: verdict.misrouted.length, lost: verdict.lost.length, duplicates: verdict.duplicates.length },
        ...cost,
        p50Ms: stageTimes(ledger.values(), 50),
        p95Ms: stageTimes(ledger.values(), 95),
        seconds: Math.round(driven.seconds * 100) / 100,
      },
    }
  } finally {
    dynamodb.destroy()
    await local.stop()
  }
}
