import type { CaseId } from '../case-number/case-number.ts'
import type { AgencyId, AreaId, CategoryId, ConditionId, Tenant } from '../registry/ids.ts'
import type { Explanation } from '../routing/explanation.ts'
import type { Commitment } from '../vault/sealed.ts'
import type { EventOf } from './events/case-event.ts'

export const STATUSES = [
  'Reported',
  'Accepted',
  'Filed',
  'Dispatched',
  'Handling',
  'Resolved',
  'Closed',
  'Rejected',
] as const
export type Status = (typeof STATUSES)[number]

export const TASK_STATUSES = ['Dispatched', 'Handling', 'Resolved', 'Done'] as const
export type TaskStatus = (typeof TASK_STATUSES)[number]

/** Work of one agency on the case. */
export interface Task {
  readonly key: string
  readonly kind: 'lead' | 'assist'
  readonly agency: AgencyId
  readonly shard: number
  readonly status: TaskStatus
  readonly round: number
  /** seq of the commit that dispatched it. */
  readonly dispatchedSeq: number
  readonly dispatchedAt: string
  readonly due: string
  readonly calendar: string
  readonly reason: Explanation
  readonly delivered: boolean
  /** Highest breach told so far; 0: none. */
  readonly overdueLevel: number
  readonly resolution?: Pick<EventOf<'TaskResolved'>, 'words' | 'before' | 'after'>
}

/** What one person or system told us; immutable. */
export interface ReportFacts {
  readonly at: string
  readonly by: string
  readonly channel: EventOf<'ReportSubmitted'>['channel']
  readonly words: Commitment
  readonly person?: Commitment
  readonly photos: readonly string[]
}

export interface OpenedCase {
  readonly status: Status
  readonly tenant: Tenant
  readonly caseId: CaseId
  /** seq of the last commit folded. */
  readonly version: number
  /** How many commits people made: the version If-Match is held against, untouched by ticks and receipts. */
  readonly edition: number
  readonly headHash: string
  readonly openedAt: string
  readonly changedAt: string
  readonly reports: readonly ReportFacts[]
  readonly place: EventOf<'ReportSubmitted'>['place']
  readonly desk: AreaId
  readonly category?: CategoryId
  readonly condition?: ConditionId
  readonly limit?: EventOf<'CaseFiled'>['limit']
  readonly tasks: readonly Task[]
  /** Why a person must decide; set until somebody dispatches or rejects. */
  readonly triage?: Explanation
  readonly claim?: { readonly by: string; readonly until: string }
  readonly closedAt?: string
  readonly closing?: Commitment
  readonly rejection?: { readonly reason: EventOf<'CaseRejected'>['reason']; readonly words?: Commitment }
}

/** Before the first commit there is nothing. */
export type CaseState = { readonly status: 'Absent' } | OpenedCase
export const ABSENT: CaseState = { status: 'Absent' }

export const leadTask = (state: OpenedCase): Task | undefined => state.tasks.findLast(task => task.kind === 'lead')

/** The lead task of a case that must have one by its status; its absence is our fault, not the caller's. */
export function leadTaskOf(state: OpenedCase): Task {
  const task = leadTask(state)
  if (!task) throw new Error(`Case ${state.caseId} is ${state.status} without a lead task`)
  return task
}
