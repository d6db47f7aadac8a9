import type { CaseId } from '../case-number/case-number.ts'
import type { PhotoId } from '../photo/photo-key.ts'
import type { AreaId, CategoryId, ConditionId, Tenant } from '../registry/ids.ts'
import type { Explanation } from '../routing/explanation.ts'
import type { Commitment } from '../vault/sealed.ts'
import type { Clock } from './clock.ts'
import type { EventOf } from './events/case-event.ts'
import type { PublicStep } from './public-steps.ts'
import type { Status } from './status.ts'
import type { Errand, Pending, Task } from './task.ts'

/** What one person or system told us; immutable. */
export interface ReportFacts {
  readonly at: string
  readonly by: string
  readonly channel: EventOf<'ReportSubmitted'>['channel']
  readonly onBehalf: boolean
  /** Its reporter's choice, whose questions he answered; the case may be of another one by now. */
  readonly category?: CategoryId
  /** Coded, as `code=key`, to the questions of that version of the category. */
  readonly answers?: readonly string[]
  readonly categoryVersion?: number
  readonly words: Commitment
  readonly person?: Commitment
  /** Wants to be told. */
  readonly notify: boolean
  readonly photos: readonly string[]
}

export type Mark = Omit<EventOf<'CaseMarked'>, 'type'> & { readonly at: string }

export interface OpenedCase {
  readonly status: Status
  readonly tenant: Tenant
  readonly caseId: CaseId
  /** seq of the last commit folded. */
  readonly version: number
  /** How many commits people made: the version If-Match is held against, untouched by ticks and receipts. */
  readonly edition: number
  /** The last commit that changed what lists show: the version of the views. seq 0: none has, there are no views. */
  readonly shown: { readonly seq: number; readonly at: string }
  readonly headHash: string
  readonly openedAt: string
  readonly changedAt: string
  /** Everybody who acted on it, by subject. */
  readonly people: readonly string[]
  readonly reports: readonly ReportFacts[]
  readonly place: EventOf<'ReportSubmitted'>['place']
  readonly desk: AreaId
  readonly category?: CategoryId
  readonly condition?: ConditionId
  readonly limit?: EventOf<'CaseFiled'>['limit']
  /** The whole case's clock, from its filing or reopening on; its deadline is counted with the lead's. */
  readonly clock?: Clock
  /** 1, and one more for each reopening. */
  readonly round: number
  /** Failed checks and orders to do it again. */
  readonly rework: number
  readonly tasks: readonly Task[]
  readonly errands: readonly Errand[]
  /** Why a person must decide; set until somebody dispatches or rejects. */
  readonly triage?: Explanation
  /** What the desk owes it now, and since when. */
  readonly stage?: {
    readonly name: 'acceptance' | 'dispatch'
    readonly since: string
    readonly due: string
    readonly overdue: boolean
  }
  readonly claim?: { readonly by: string; readonly until: string }
  /** How many requests were ever made: the requests' inbox keeps a place for the case from the first on. */
  readonly requests: number
  /** How often a lead agency has asked to give it back: the second time it is ruled on. */
  readonly returnsAsked: number
  /** The last question to the reporter; `open` while the clock waits for him. */
  readonly question?: {
    readonly words: Commitment
    readonly askedAt: string
    readonly until: string
    readonly open: boolean
  }
  readonly questions: number
  readonly answers: readonly { readonly at: string; readonly words: Commitment; readonly photos: readonly string[] }[]
  readonly parent?: CaseId
  /** Where an unmerged case goes back to: never to an agency, whose task was withdrawn with the merge. */
  readonly beforeMerge?: Status
  readonly children: readonly CaseId[]
  readonly marks: readonly Mark[]
  readonly closedAt?: string
  /** Every change that everybody may know of, in order. */
  readonly steps: readonly PublicStep[]
  readonly closing?: Commitment
  readonly rejection?: { readonly reason: EventOf<'CaseRejected'>['reason']; readonly words?: Commitment }
  readonly rejectionReviewed: boolean
  readonly transferredTo?: EventOf<'CaseTransferred'>['to']
  readonly selfHandled?: Pick<EventOf<'CaseSelfHandled'>, 'before' | 'after' | 'words'>
  readonly rating?: Pick<EventOf<'CaseRated'>, 'solved' | 'stars' | 'words'>
  readonly callBacks: readonly Omit<EventOf<'ReporterCalledBack'>, 'type'>[]
  readonly reopenedByReporter: boolean
  /** Who had acted before the appeal: one reviewer must be none of them. */
  readonly peopleBeforeAppeal: readonly string[]
  readonly appeal?: { readonly pending?: Pending; readonly granted?: boolean }
  readonly published?: { readonly cleared?: Commitment; readonly photos: readonly PhotoId[] }
}

/** Before the first commit there is nothing. */
export type CaseState = { readonly status: 'Absent' } | OpenedCase
export const ABSENT: CaseState = { status: 'Absent' }

export const leadTask = (state: Pick<OpenedCase, 'tasks'>): Task | undefined =>
  state.tasks.findLast(({ kind, status }) => kind === 'lead' && status !== 'Withdrawn')

/** The lead task of a case that must have one by its status; its absence is our fault, not the caller's. */
export function leadTaskOf(state: OpenedCase): Task {
  const task = leadTask(state)
  if (!task) throw new Error(`Case ${state.caseId} is ${state.status} without a lead task`)
  return task
}

/** The errand somebody is out for, if any. */
export const openErrand = (state: OpenedCase): Errand | undefined => state.errands.findLast(({ answer }) => !answer)
