import Table from 'cli-table3'
import type { Stage } from '../judge/stage-times.ts'
import type { Outcome } from './outcome.ts'

const STAGES: Record<Stage, string> = {
  routed: 'accepted → routed',
  queued: 'routed → on the agency’s queue',
  signed: 'queued → signed',
  closed: 'signed → closed',
}

/** The outcome for people. */
export function outcomeTable(outcome: Outcome): string {
  const plain = { style: { head: [], border: [] } }
  const counts = new Table({ ...plain, head: ['reports', 'closed', 'misrouted', 'lost', 'duplicates', 'seconds'] })
  const { reports, closed, misrouted, lost, duplicates, seconds } = outcome
  counts.push([reports, closed, misrouted, lost, duplicates, seconds])
  const stages = new Table({ ...plain, head: ['stage', 'half within, ms', '95 % within, ms'] })
  for (const [stage, name] of Object.entries(STAGES) as [Stage, string][]) {
    stages.push([name, outcome.p50Ms[stage], outcome.p95Ms[stage]])
  }
  const { wruPerReport, rruPerReport, callsPerReport } = outcome
  const cost = new Table({ ...plain, head: ['per report', 'write units', 'read units', 'DynamoDB and SQS calls'] })
  cost.push(['', wruPerReport, rruPerReport, callsPerReport])
  return [counts, stages, cost].map(String).join('\n')
}
