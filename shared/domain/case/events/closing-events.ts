import * as z from 'zod'
import { KEPT_DEADLINE } from '../../deadline/kept-deadline.ts'
import { Commitment } from '../../vault/sealed.ts'
import { maybeSaid, Photos, said, TaskKey, Time } from './parts.ts'

/** Questions to the reporter, the end, and what is said about it. */
export const CLOSING_EVENTS = [
  z.strictObject({ type: z.literal('ReporterAsked'), until: Time, ...said }),
  z.strictObject({
    type: z.literal('ReporterAnswered'),
    task: TaskKey,
    photos: Photos,
    ...KEPT_DEADLINE,
    ...said,
  }),
  /** Nobody answered in time: the clock goes on. */
  z.strictObject({ type: z.literal('QuestionLapsed'), task: TaskKey, ...KEPT_DEADLINE }),
  z.strictObject({ type: z.literal('CaseClosed'), ...maybeSaid }),
  z.strictObject({ type: z.literal('CaseRated'), solved: z.boolean(), stars: z.int().min(1).max(5), ...maybeSaid }),
  z.strictObject({
    type: z.literal('ReporterCalledBack'),
    reached: z.boolean(),
    solved: z.boolean().optional(),
    satisfied: z.boolean().optional(),
    ...maybeSaid,
  }),
  z.strictObject({ type: z.literal('CaseReopened'), by: z.enum(['reporter', 'supervisor']), ...said }),
  /** 催办, 督办, 批示, a note, 授权 and 不合理诉求: marks, not states. */
  z.strictObject({
    type: z.literal('CaseMarked'),
    mark: z.enum(['urge', 'supervise', 'instruct', 'note', 'delegate', 'unreasonable']),
    by: z.string(),
    /** Until when an answer is due. */
    due: Time.optional(),
    /** To whom a power is given. */
    to: z.string().optional(),
    ...maybeSaid,
  }),
  z.strictObject({ type: z.literal('UnreasonableReviewed'), upheld: z.boolean(), by: z.string(), ...maybeSaid }),
  /** Words and photos somebody approved for everybody. */
  z.strictObject({ type: z.literal('CasePublished'), cleared: Commitment.optional(), photos: Photos }),
] as const
