import * as z from 'zod'
import { CaseId } from '../../case-number/case-number.ts'
import { AgencyId, AreaId, CategoryId, ConditionId, EntryId } from '../../registry/ids.ts'
import { Explanation } from '../../routing/explanation.ts'
import { Commitment } from '../../vault/sealed.ts'
import { CasePlace, evidence, LimitKept, maybeSaid, Photos, said, TaskKey, Time } from './parts.ts'

/** Why a report was not taken on; each is answered with where to go instead. */
export const RejectReason = z.enum([
  'emergency',
  'in-court',
  'petition',
  'already-handled',
  'private',
  'no-duty',
  'untrue',
  'unlawful',
  'unclear',
])

/** The emergency numbers a case can be handed to. */
export const EmergencyLine = z.enum(['110', '119', '120', '122'])

/** From the report to the filing. */
export const INTAKE_EVENTS = [
  z.strictObject({
    type: z.literal('ReportSubmitted'),
    channel: z.enum(['worker', 'public', 'intake']),
    /** Reported for somebody else, by a counter, a hotline or a neighbour. */
    onBehalf: z.literal(true).optional(),
    category: CategoryId.optional(),
    condition: ConditionId.optional(),
    /** Coded answers to the category's questions, and the version of the category that asked. */
    answers: z.array(z.string().max(160)).max(200).optional(),
    categoryVersion: z.int().optional(),
    place: CasePlace,
    /** The area whose desk answers for it when routing cannot. */
    desk: AreaId,
    photos: Photos,
    ...said,
    /** Contacts, exact position of a home, address words: only where something was given. */
    person: Commitment.optional(),
    /** The reporter wants to be told by e-mail; the address is in the vault. */
    notify: z.literal(true).optional(),
  }),
  z.strictObject({ type: z.literal('CaseAccepted') }),
  z.strictObject({ type: z.literal('CaseRejected'), reason: RejectReason, ...maybeSaid }),
  z.strictObject({ type: z.literal('RejectionReviewed'), ...said }),
  z.strictObject({ type: z.literal('CaseTransferred'), to: EmergencyLine, ...maybeSaid }),
  z.strictObject({ type: z.literal('CaseSelfHandled'), before: Photos, after: Photos, ...maybeSaid }),
  z.strictObject({ type: z.literal('VerificationAsked'), task: TaskKey, area: AreaId, due: Time }),
  z.strictObject({
    type: z.literal('VerificationAnswered'),
    task: TaskKey,
    finding: z.enum(['confirmed', 'refuted', 'cannot-tell']),
    ...evidence,
  }),
  z.strictObject({ type: z.literal('CaseMerged'), parent: CaseId }),
  z.strictObject({ type: z.literal('CaseUnmerged'), parent: CaseId.optional() }),
  z.strictObject({ type: z.literal('ChildJoined'), child: CaseId }),
  z.strictObject({ type: z.literal('ChildLeft'), child: CaseId }),
  z.strictObject({ type: z.literal('CaseFiled'), category: CategoryId, condition: ConditionId, limit: LimitKept }),
  z.strictObject({
    type: z.literal('CaseReclassified'),
    category: CategoryId,
    condition: ConditionId,
    limit: LimitKept,
  }),
  z.strictObject({ type: z.literal('CaseVoided'), ...said }),
  /** To the desk of the level above or below. */
  z.strictObject({ type: z.literal('CaseMoved'), direction: z.enum(['up', 'down']), desk: AreaId, ...maybeSaid }),
  /** Routing looked and a person must decide. */
  z.strictObject({ type: z.literal('TriageRequested'), reason: Explanation }),
  /** A stage at the desk begins; it has a clock of its own. */
  z.strictObject({ type: z.literal('StageStarted'), stage: z.enum(['acceptance', 'dispatch']), due: Time }),
  z.strictObject({
    type: z.literal('StageOverdue'),
    stage: z.enum(['acceptance', 'dispatch', 'verify', 'check']),
    due: Time,
    /** Posts it was brought before. */
    posts: z.array(EntryId).optional(),
  }),
  z.strictObject({ type: z.literal('CaseClaimed'), by: z.string(), until: Time }),
  z.strictObject({ type: z.literal('CaseReleased') }),
  /** Agencies the duty list would name, for the record of a ruling. */
  z.strictObject({ type: z.literal('CaseRuled'), agency: AgencyId, fallback: AgencyId.optional(), ...said }),
] as const
