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

const DAYS_OF_A_YEAR = 366
/** A working day is 8 working hours, so a year of them is no more than 366 × 8. */
const YEAR: Readonly<Record<LimitUnit, number>> = {
  urgent_hour: DAYS_OF_A_YEAR * 24,
  calendar_hour: DAYS_OF_A_YEAR * 24,
  working_hour: DAYS_OF_A_YEAR * 8,
  urgent_day: DAYS_OF_A_YEAR,
  calendar_day: DAYS_OF_A_YEAR,
  working_day: DAYS_OF_A_YEAR,
}

/** How long a step may take: more than nothing and at most a year. */
export const Limit = z
  .strictObject({
    amount: z.number().positive().max(8784),
    unit: LimitUnit,
    mode: LimitMode.default('elapsed'),
  })
  .superRefine(({ amount, unit, mode }, context) => {
    const refuse = (path: string, message: string, zh: string) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { zh } })
    const most = YEAR[unit]
    if (amount > most)
      refuse('amount', `a limit is at most a year: ${most} in this unit`, `最长一年，按此单位为 ${most}`)
    if (mode === 'elapsed') return
    if (unit !== 'working_day') refuse('mode', 'only working days are counted by date', '只有工作日可以按日期计算')
    if (!Number.isInteger(amount)) refuse('amount', 'dates are counted whole', '按日期计算时须为整数')
  })
export type Limit = z.infer<typeof Limit>
