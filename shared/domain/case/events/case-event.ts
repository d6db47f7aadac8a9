import * as z from 'zod'
import { LimitUnit } from '../../deadline/limit.ts'
import { PhotoId } from '../../photo/photo-key.ts'
import { Position } from '../../place/position.ts'
import { AgencyId, AreaId, CategoryId, ConditionId } from '../../registry/ids.ts'
import { Explanation } from '../../routing/explanation.ts'
import { Commitment } from '../../vault/sealed.ts'

const time = z.iso.datetime()
/** `L1`: first lead; `A2`: second assist. Unique within its case. */
export const TaskKey = z.string().regex(/^[LA]\d{1,3}$/)

export const LimitKept = z.strictObject({ amount: z.number(), unit: LimitUnit, mode: z.enum(['elapsed', 'by_date']) })

/** Where it is: the path from the top of the area tree to the grid, and the exact spot only in public places. */
export const CasePlace = z.strictObject({
  path: z.array(AreaId),
  position: Position.optional(),
})

const ReportSubmitted = z.strictObject({
  type: z.literal('ReportSubmitted'),
  channel: z.enum(['worker', 'public', 'intake']),
  category: CategoryId.optional(),
  condition: ConditionId.optional(),
  place: CasePlace,
  /** The area whose desk answers for it when routing cannot. */
  desk: AreaId,
  photos: z.array(PhotoId),
  words: Commitment,
  /** Contacts, exact position of a home, address words: only where something was given. */
  person: Commitment.optional(),
})

const CaseAccepted = z.strictObject({ type: z.literal('CaseAccepted') })

const CaseFiled = z.strictObject({
  type: z.literal('CaseFiled'),
  category: CategoryId,
  condition: ConditionId,
  limit: LimitKept,
})

const TaskDispatched = z.strictObject({
  type: z.literal('TaskDispatched'),
  task: TaskKey,
  kind: z.enum(['lead', 'assist']),
  agency: AgencyId,
  /** Index partition of the agency's worklist. */
  shard: z.int().min(0),
  due: time,
  calendar: z.string(),
  reason: Explanation,
})

/** Routing looked and a person must decide. */
const TriageRequested = z.strictObject({ type: z.literal('TriageRequested'), reason: Explanation })

const TaskDelivered = z.strictObject({ type: z.literal('TaskDelivered'), task: TaskKey, message: z.string() })

const TaskSigned = z.strictObject({ type: z.literal('TaskSigned'), task: TaskKey })

const TaskResolved = z.strictObject({
  type: z.literal('TaskResolved'),
  task: TaskKey,
  words: Commitment,
  before: z.array(PhotoId),
  after: z.array(PhotoId),
})

const TaskOverdue = z.strictObject({
  type: z.literal('TaskOverdue'),
  task: TaskKey,
  round: z.int(),
  due: time,
  /** 1: past the deadline once; 2: past it by the limit again. */
  level: z.int().min(1),
})

const CaseClosed = z.strictObject({ type: z.literal('CaseClosed'), words: Commitment.optional() })

export const RejectReason = z.enum([
  'emergency',
  'in-court',
  'petition',
  'already-handled',
  'private',
  'no-duty',
  'unlawful',
  'unclear',
])
const CaseRejected = z.strictObject({
  type: z.literal('CaseRejected'),
  reason: RejectReason,
  words: Commitment.optional(),
})

const CaseClaimed = z.strictObject({ type: z.literal('CaseClaimed'), by: z.string(), until: time })
const CaseReleased = z.strictObject({ type: z.literal('CaseReleased') })

/** Everything that can have happened to a case. Complete: folding reads nothing else. */
export const CaseEvent = z.discriminatedUnion('type', [
  ReportSubmitted,
  CaseAccepted,
  CaseFiled,
  TaskDispatched,
  TriageRequested,
  TaskDelivered,
  TaskSigned,
  TaskResolved,
  TaskOverdue,
  CaseClosed,
  CaseRejected,
  CaseClaimed,
  CaseReleased,
])
export type CaseEvent = z.infer<typeof CaseEvent>
export type CaseEventType = CaseEvent['type']
export type EventOf<T extends CaseEventType> = Extract<CaseEvent, { type: T }>
