import { plainCalendar } from '#shared/domain/calendar/plain-calendar.ts'
import { DEFAULT_POLICY } from '#shared/domain/policy/policy.ts'
import type { TimerFacts } from '#shared/domain/timer/timers-of.ts'

/** Day and night, no horizon, nobody to tell: for tests about something else. */
export const PLAIN: TimerFacts = { calendarOf: () => plainCalendar, policy: DEFAULT_POLICY, postsFor: () => [] }
