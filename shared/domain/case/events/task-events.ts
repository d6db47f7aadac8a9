import * as z from 'zod'
import { KEPT_DEADLINE } from '../../deadline/kept-deadline.ts'
import { AgencyId, AreaId, EntryId } from '../../registry/ids.ts'
import { Explanation } from '../../routing/explanation.ts'
import { evidence, LimitKept, maybeSaid, Photos, said, TaskKey, Time } from './parts.ts'

/** From the dispatch to the check of the fix. */
export const TASK_EVENTS = [
  z.strictObject({
    type: z.literal('TaskDispatched'),
    task: TaskKey,
    kind: z.enum(['lead', 'assist']),
    agency: AgencyId,
    /** Index partition of the agency's worklist. */
    shard: z.int().min(0),
    ...KEPT_DEADLINE,
    /** Where it differs from the case's. */
    limit: LimitKept.optional(),
    reason: Explanation,
    /** Whistled to the spot: when to meet there. */
    meetAt: Time.optional(),
  }),
  /** A notice about the task (dispatched, changed, withdrawn) lies on the agency's queue. */
  z.strictObject({ type: z.literal('TaskDelivered'), task: TaskKey, seq: z.int(), message: z.string() }),
  z.strictObject({ type: z.literal('TaskSigned'), task: TaskKey }),
  z.strictObject({
    type: z.literal('TaskWithdrawn'),
    task: TaskKey,
    why: z.enum(['returned', 'ruled', 'reclassified', 'closed', 'not-needed']),
  }),
  z.strictObject({ type: z.literal('HandlerAssigned'), task: TaskKey, handler: z.string() }),
  z.strictObject({ type: z.literal('HandlerWithdrawn'), task: TaskKey }),
  z.strictObject({ type: z.literal('TaskResolved'), task: TaskKey, ...said, before: Photos, after: Photos }),
  /** The same agency again: a failed check, an order of the desk, or a new round after reopening. */
  z.strictObject({
    type: z.literal('TaskReopened'),
    task: TaskKey,
    why: z.enum(['check-failed', 'rework', 'reopened']),
    ...KEPT_DEADLINE,
    ...maybeSaid,
  }),
  z.strictObject({ type: z.literal('CheckAsked'), task: TaskKey, area: AreaId, due: Time }),
  z.strictObject({ type: z.literal('CheckAnswered'), task: TaskKey, passed: z.boolean(), ...evidence }),
  z.strictObject({
    type: z.literal('TaskOverdue'),
    task: TaskKey,
    round: z.int(),
    due: Time,
    /** 1: past the deadline; 2 and more: past it by as much again as the policy says. */
    level: z.int().min(1),
    /** Posts it was brought before: of the level above, then its leader. */
    posts: z.array(EntryId).optional(),
  }),
  /** So much of the limit is used up and the work is not done. */
  z.strictObject({ type: z.literal('DeadlineNear'), task: TaskKey, round: z.int(), due: Time, share: z.number() }),
  /** The calendar was completed or corrected; nothing else moved the deadline. */
  z.strictObject({ type: z.literal('DeadlineRecomputed'), task: TaskKey, ...KEPT_DEADLINE }),
] as const
