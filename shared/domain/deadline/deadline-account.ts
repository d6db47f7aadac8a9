import * as z from 'zod'
import { AccountStep } from './deadline-step.ts'

/** A deadline and everything that explains it. */
export const DeadlineAccount = z.strictObject({
  /** RFC 3339 in the calendar's zone; `null` while paused or provisional. */
  due: z.iso.datetime({ offset: true }).nullable(),
  /** It lies beyond the calendar's data: look again when the next year is imported. */
  provisional: z.boolean(),
  paused: z.boolean(),
  /** Version of the calendar it was counted with. */
  calendar: z.string(),
  timeZone: z.string(),
  /** The last date the calendar knows. */
  lastDate: z.iso.date().nullable(),
  ledger: z.array(AccountStep),
})
export type DeadlineAccount = z.infer<typeof DeadlineAccount>
