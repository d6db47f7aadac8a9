import * as z from 'zod'

/** Units of domain.md "Time". */
export const LimitUnit = z.enum([
  'urgent_hour',
  'urgent_day',
  'calendar_hour',
  'calendar_day',
  'working_hour',
  'working_day',
])
export type LimitUnit = z.infer<typeof LimitUnit>

/** `elapsed` counts time, `by_date` counts dates (working_day only). */
export const LimitMode = z.enum(['elapsed', 'by_date'])

/** How long a step may take. At most a year: 366 days or as many hours. */
export const Limit = z.strictObject({
  amount: z.number().positive().max(8784),
  unit: LimitUnit,
  mode: LimitMode.default('elapsed'),
})
export type Limit = z.infer<typeof Limit>
