import type { FieldError } from '../errors/domain-error.ts'

export interface YearDays {
  /** `2026` */
  readonly id: string
  readonly days: readonly { readonly date: string; readonly kind: 'off' | 'work' }[]
}

/** What is wrong within one year: a day outside it, a day twice, a day both off and work. Pointers start at the year. */
export function checkCalendarYear({ id, days }: YearDays): readonly FieldError[] {
  // A year that is none is told by itself; its days are not to blame.
  if (!/^\d{4}$/.test(id)) return []
  const seen = new Map<string, 'off' | 'work'>()
  return days.flatMap(({ date, kind }, index) => {
    const before = seen.get(date)
    seen.set(date, kind)
    const pointer = `/days/${index}/date`
    if (!date.startsWith(`${id}-`))
      return { pointer, message: `${date} does not lie in ${id}`, zh: `${date} 不在 ${id} 年内` }
    if (before === undefined) return []
    return before === kind
      ? { pointer, message: `${date} stands there twice`, zh: `${date} 重复出现` }
      : { pointer, message: `${date} is both off and work`, zh: `${date} 既是放假又是上班` }
  })
}
