import * as z from 'zod'
import { AgencyId, AreaId } from '../../registry/ids.ts'
import { Explanation } from '../../routing/explanation.ts'
import { evidence, maybeSaid, Photos, said, TaskKey, Time } from './parts.ts'

/** From the dispatch to the check of the fix. */
export const TASK_EVENTS = [
  z.strictObject({
    type: z.literal('TaskDispatched'),
    task: TaskKey,
    kind: z.enum(['lead', 'assist']),
    agency: AgencyId,
    /** Index partition of the agency's worklist. */
    shard: z.int().min(0),
    due: Time,
    calendar: z.string(),
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
    due: Time,
    calendar: z.string(),
    ...maybeSaid,
  }),
  z.strictObject({ type: z.literal('CheckAsked'), task: TaskKey, area: AreaId, due: Time }),
  z.strictObject({ type: z.literal('CheckAnswered'), task: TaskKey, passed: z.boolean(), ...evidence }),
  z.strictObject({
    type: z.literal('TaskOverdue'),
    task: TaskKey,
    round: z.int(),
    due: Time,
    /** 1: past the deadline; 2: past it by the limit again. */
    level: z.int().min(1),
  }),
] as const
