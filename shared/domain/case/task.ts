import type { Alarm } from '../deadline/kept-deadline.ts'
import type { AgencyId, AreaId } from '../registry/ids.ts'
import type { Role } from '../registry/role.ts'
import type { Explanation } from '../routing/explanation.ts'
import type { Commitment } from '../vault/sealed.ts'
import type { Clock } from './clock.ts'
import type { EventOf } from './events/case-event.ts'

export const TASK_STATUSES = [
  'Dispatched',
  'Handling',
  'ReturnPending',
  'ExtensionPending',
  'SuspendPending',
  'Suspended',
  'Resolved',
  'Done',
  'Withdrawn',
] as const
export type TaskStatus = (typeof TASK_STATUSES)[number]

/** What an agency asked for and who has agreed so far; `steps` says who must, one after the other. */
export type Pending = {
  readonly steps: readonly Role[]
  readonly endorsed: readonly { readonly by: string; readonly role: Role }[]
  readonly askedAt: string
  readonly words: Commitment
} & (
  | { readonly kind: 'return'; readonly ground: EventOf<'ReturnRequested'>['ground']; readonly basis: string }
  | { readonly kind: 'extension'; readonly more: EventOf<'ExtensionRequested'>['more'] }
  | { readonly kind: 'suspension'; readonly until: string }
  | { readonly kind: 'arbitration'; readonly basis: string }
  | { readonly kind: 'appeal' }
)

/** Work of one agency on the case. */
export interface Task {
  readonly key: string
  readonly kind: 'lead' | 'assist'
  readonly agency: AgencyId
  readonly shard: number
  readonly status: TaskStatus
  /** Where a refused request goes back to. */
  readonly before?: TaskStatus
  readonly round: number
  /** seq of the commit that dispatched it. */
  readonly dispatchedSeq: number
  readonly dispatchedAt: string
  /** Start of the running round's clock. */
  readonly startedAt: string
  /** RFC 3339, UTC. Provisional: the calendar ends before, and this is where it ends. */
  readonly due: string
  readonly provisional: boolean
  readonly calendar: string
  /** What started and moved the deadline. */
  readonly clock: Clock
  /** When shares of the limit are used up, in order, and the highest share that was told; 0: none. */
  readonly alarms: readonly Alarm[]
  readonly told: number
  /** 1, and one more each time the deadline moves. */
  readonly deadlineVersion: number
  readonly reason: Explanation
  readonly meetAt?: string
  readonly handler?: string
  /** seq of the last commit its agency must hear of, and of the last it did. */
  readonly noticeSeq: number
  readonly deliveredSeq: number
  /** Highest breach told of this deadline; 0: none. */
  readonly overdueLevel: number
  readonly extensions: number
  readonly suspensions: number
  readonly suspended?: { readonly since: string; readonly until: string; readonly review: string }
  readonly pending?: Pending
  readonly resolution?: Pick<EventOf<'TaskResolved'>, 'words' | 'before' | 'after'> & { readonly at: string }
}

/** A grid worker's errand: to verify a report (核实) or to check a fix (核查). */
export interface Errand {
  readonly key: string
  readonly kind: 'verify' | 'check'
  readonly area: AreaId
  readonly askedAt: string
  readonly due: string
  /** Told once. */
  readonly overdue?: true
  readonly answer?: {
    readonly at: string
    readonly by: string
    readonly finding: string
    readonly words: Commitment
    readonly photos: readonly string[]
  }
}

/** Whether the agency still has to do something. */
export const isOpenTask = ({ status }: Task): boolean =>
  status !== 'Resolved' && status !== 'Done' && status !== 'Withdrawn'
