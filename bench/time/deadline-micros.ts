import { compileCalendar } from '#shared/domain/calendar/compile-calendar.ts'
import { computeDeadline } from '#shared/domain/deadline/compute-deadline.ts'
import { china2026, vectors } from '#test/support/calendar-data.ts'
import type { Row } from '../row.ts'

const ROUNDS = 2000

/** Over all the vectors the calendar must reproduce, every unit among them; time of the core, not of the clock on the wall. */
export function deadlineMicros(): Row {
  const calendar = compileCalendar([china2026])
  const count = (rounds: number) => {
    for (let round = 0; round < rounds; round++)
      for (const { start, limit } of vectors) computeDeadline(start, limit, calendar)
  }
  count(ROUNDS / 10)
  const before = process.cpuUsage()
  count(ROUNDS)
  const { user, system } = process.cpuUsage(before)
  const measured = Math.round(((user + system) / (ROUNDS * vectors.length)) * 10) / 10
  return {
    ...{ group: 'time', id: 'time.deadlineMicros', bar: 50, measured, unit: 'µs', ok: measured < 50 },
    figure: 'a deadline computed, the mean of the calendar’s vectors',
  }
}
