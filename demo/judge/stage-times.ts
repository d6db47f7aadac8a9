import type { Commit } from '#shared/domain/case/commit.ts'
import type { CaseEventType } from '#shared/domain/case/events/case-event.ts'

/** Each stage ends with an event and starts where the one before ended; the first with the report. */
const ENDS = {
  routed: 'TaskDispatched',
  queued: 'TaskDelivered',
  signed: 'TaskSigned',
  closed: 'CaseClosed',
} as const satisfies Record<string, CaseEventType>

export type Stage = keyof typeof ENDS
export type ByStage = Record<Stage, number>

const STAGES = Object.keys(ENDS) as Stage[]

/** Milliseconds by stage at a percentile of all cases, from the times the ledger holds. A stage no case reached is 0. */
export function stageTimes(ledger: Iterable<readonly Commit[]>, percentile: number): ByStage {
  const all: Record<Stage, number[]> = { routed: [], queued: [], signed: [], closed: [] }
  for (const commits of ledger) {
    let since = timeOf(commits, 'ReportSubmitted')
    for (const stage of STAGES) {
      const until = timeOf(commits, ENDS[stage])
      if (since === undefined || until === undefined) break
      // An agency may sign before the receipt of its message is recorded.
      all[stage].push(Math.max(0, until - since))
      since = until
    }
  }
  return Object.fromEntries(STAGES.map(stage => [stage, at(all[stage], percentile)])) as ByStage
}

function timeOf(commits: readonly Commit[], type: CaseEventType): number | undefined {
  const found = commits.find(({ events }) => events.some(event => event.type === type))
  return found && Date.parse(found.at)
}

/** Nearest rank. */
function at(values: readonly number[], percentile: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percentile / 100) * sorted.length) - 1)] ?? 0
}
