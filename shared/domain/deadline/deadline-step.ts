import * as z from 'zod'
import { Moved } from './kept-deadline.ts'
import { Limit } from './limit.ts'

const time = z.iso.datetime({ offset: true })
/** The deadline after the step; `null` while paused, or where the calendar has no data yet. */
const due = time.nullable()

/** One line of a deadline's account. Times are those of the calendar's zone. */
export const DeadlineStep = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('started'), at: time, limit: Limit, due }),
  z.strictObject({ type: z.literal('paused'), at: time, due: z.null() }),
  z.strictObject({ type: z.literal('resumed'), at: time, moved: Moved.nullable(), due }),
  z.strictObject({ type: z.literal('extended'), at: time, by: Limit, due }),
  /** Time since `since` is given back: a return that was granted. */
  z.strictObject({ type: z.literal('restored'), at: time, since: time, moved: Moved.nullable(), due }),
])
export type DeadlineStep = z.infer<typeof DeadlineStep>

/** A line that only the account of a real task has: the calendar was completed or corrected. */
export const RecomputedStep = z.strictObject({ type: z.literal('recomputed'), at: time, calendar: z.string(), due })
export const AccountStep = z.discriminatedUnion('type', [...DeadlineStep.options, RecomputedStep])
export type AccountStep = z.infer<typeof AccountStep>

type WithoutResult<Step> = Step extends unknown ? Readonly<Omit<Step, 'due' | 'moved'>> : never

/** What happened to a deadline, before anybody has counted: the part of a step that events tell. */
export type DeadlineStart = WithoutResult<Extract<DeadlineStep, { type: 'started' }>>
export type DeadlineChange = WithoutResult<Exclude<DeadlineStep, { type: 'started' }>>

/** In the order it happened. */
export type DeadlineLedger = readonly [DeadlineStart, ...DeadlineChange[]]
