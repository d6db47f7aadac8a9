import * as z from 'zod'

const Time = z.iso.datetime()

/** When a share of the limit is used up: 0.5 half of it, 1 the deadline, 2 twice the limit. */
export const Alarm = z.strictObject({ share: z.number().positive(), at: Time })
export type Alarm = z.infer<typeof Alarm>

/** How far a deadline moved: minutes of its own time (working time for working units), or working dates. */
export const Moved = z.strictObject({ amount: z.number().min(0), counts: z.enum(['minutes', 'dates']) })
export type Moved = z.infer<typeof Moved>

/**
 * A deadline as an event keeps it, counted once when the event was made: folding needs no calendar. Fields, not an object,
 * because they stand among the event's own.
 */
export const KEPT_DEADLINE = {
  /** RFC 3339, UTC. Provisional: the end of the calendar's data, where it is looked at again. */
  due: Time,
  /** Version of the calendar it was counted with. */
  calendar: z.string(),
  provisional: z.literal(true).optional(),
  /** In ascending order. Absent in events older than calendars: the deadline itself, and the limit once more in plain hours. */
  alarms: z.array(Alarm).optional(),
  /** For a pause that ended. */
  moved: Moved.optional(),
  /** When the whole case must be done, as far as this is the lead's deadline. RFC 3339, UTC. */
  whole: Time.optional(),
} as const

const Kept = z.strictObject(KEPT_DEADLINE)
export type KeptDeadline = Readonly<z.infer<typeof Kept>>
