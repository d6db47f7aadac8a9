import { DEFAULT_WORKING_HOURS, type WorkingHours } from '#shared/domain/calendar/working-hours.ts'

const SHAPE = /^(?:(\d(?:-\d)?) )?(\d\d:\d\d-\d\d:\d\d(?: \d\d:\d\d-\d\d:\d\d)*)$/

/** `1-5 08:30-12:00 13:30-17:30`: weekdays (1 is Monday; absent: Monday to Friday), then the hours of a day. */
export function hoursOf(text: string): unknown {
  const [, days, hours] = SHAPE.exec(text.trim()) ?? []
  if (hours === undefined) return text
  const spans = hours.split(' ').map(span => ({ from: span.slice(0, 5), to: span.slice(6) }))
  const [first = 1, last = first] = (days ?? '').split('-').filter(Boolean).map(Number)
  const weekdays = days ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : undefined
  return {
    spans,
    ...(weekdays && { weekdays }),
    timeZone: DEFAULT_WORKING_HOURS.timeZone,
  } satisfies Partial<WorkingHours>
}
