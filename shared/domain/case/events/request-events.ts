import * as z from 'zod'
import { KEPT_DEADLINE } from '../../deadline/kept-deadline.ts'
import { Role } from '../../registry/role.ts'
import { LimitKept, maybeSaid, said, TaskKey, Time } from './parts.ts'

/** Who must agree, one after the other; decided by the policy when the request is made. */
const steps = { steps: z.array(Role).min(1).max(4) }

/** What an agency asks for and who decides it. */
export const REQUEST_EVENTS = [
  z.strictObject({
    type: z.literal('ReturnRequested'),
    task: TaskKey,
    ground: z.enum(['wrong-dispatch', 'other']),
    /** The entry of the duty list it rests on. */
    basis: z.string(),
    ...steps,
    ...said,
  }),
  z.strictObject({ type: z.literal('ReturnGranted'), task: TaskKey, ...maybeSaid }),
  z.strictObject({ type: z.literal('ReturnRefused'), task: TaskKey, ...said }),
  /** The second return: a supervising level rules, and its word binds. */
  z.strictObject({ type: z.literal('ArbitrationOpened'), task: TaskKey, basis: z.string(), ...said }),
  z.strictObject({
    type: z.literal('ExtensionRequested'),
    task: TaskKey,
    more: LimitKept,
    /** Building works are needed. */
    engineering: z.literal(true).optional(),
    ...steps,
    ...said,
  }),
  z.strictObject({ type: z.literal('ExtensionGranted'), task: TaskKey, ...KEPT_DEADLINE, ...maybeSaid }),
  z.strictObject({ type: z.literal('ExtensionRefused'), task: TaskKey, ...said }),
  z.strictObject({ type: z.literal('SuspensionRequested'), task: TaskKey, until: Time, ...steps, ...said }),
  z.strictObject({ type: z.literal('SuspensionGranted'), task: TaskKey, until: Time, review: Time, ...maybeSaid }),
  z.strictObject({ type: z.literal('SuspensionRefused'), task: TaskKey, ...said }),
  /** It has stood for so long: somebody looks whether it still must. */
  z.strictObject({ type: z.literal('SuspensionReviewDue'), task: TaskKey, next: Time }),
  z.strictObject({ type: z.literal('TaskResumed'), task: TaskKey, ...KEPT_DEADLINE, ...maybeSaid }),
  z.strictObject({ type: z.literal('AppealFiled'), ...steps, ...said }),
  z.strictObject({ type: z.literal('AppealGranted'), ...said }),
  z.strictObject({ type: z.literal('AppealRefused'), ...said }),
  /** One of several has agreed to what the task asked for, or without a task to the appeal; the next one is asked. */
  z.strictObject({
    type: z.literal('RequestEndorsed'),
    task: TaskKey.optional(),
    by: z.string(),
    role: Role,
    ...maybeSaid,
  }),
] as const
