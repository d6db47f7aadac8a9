import * as z from 'zod'
import { recomputeDeadlines } from '#shared/commands/recompute-deadlines.ts'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { CalendarYear } from '#shared/domain/registry/entries.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import { listRegistrar } from './list-registrar.ts'
import type { RulesDeps } from './rules-deps.ts'

const Time = z.string().nullable()
const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

const Body = z.strictObject({
  /** The month the cases were opened in; absent: the one it is. */
  month: Month.optional(),
  /** Where the last page ended; of that month. */
  until: z.iso.datetime().optional(),
  dryRun: z.boolean().default(false),
  /** With `dryRun` only: years as they would be. */
  years: z.array(CalendarYear).max(5).optional(),
})

/** How far back an open case can have begun: a limit, an extension and a suspension of a year each. */
const MONTHS = 36

export const RecomputeReply = z.object({
  checked: z.int(),
  moves: z.array(z.object({ number: z.string(), task: z.string(), agency: z.string(), before: Time, after: Time })),
  /** Where to go on; absent: everything was looked at. */
  next: z.object({ month: Month, until: z.string().optional() }).optional(),
})

export const recomputeRoute = (deps: RulesDeps) =>
  scopedRoute({
    method: 'POST',
    path: '/api/calendar/recompute',
    summary:
      'Deadlines counted anew after the calendar changed, a page of one month at a time; or only what would move',
    body: Body,
    reply: RecomputeReply,
    handle: async request => {
      const { tenant } = listRegistrar(request)
      const at = deps.clock()
      const { month = at.slice(0, 7), until, dryRun, years } = request.body
      if (until !== undefined && !until.startsWith(month)) throw notOfThatMonth()
      const asked = { tenant, month, dryRun, at, ...(until !== undefined && { until }) }
      const page = await recomputeDeadlines({ ...asked, ...(dryRun && years && { proposed: years }) }, deps)
      const next = page.next !== undefined ? { month, until: page.next } : monthBefore(month, at)
      const moves = page.moves.map(({ caseId, ...move }) => ({ number: showCaseNumber(caseId), ...move }))
      return { status: 200, body: { checked: page.checked, moves, ...(next && { next }) } }
    },
  })

const notOfThatMonth = (): DomainError =>
  new DomainError('input.invalid', 'Not of that month', {
    fields: [{ pointer: '/until', message: 'must lie in the month', zh: '须在该月之内' }],
  })

function monthBefore(month: string, now: string): { month: string } | undefined {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const before = new Date(Date.UTC(year, number - 2)).toISOString().slice(0, 7)
  const oldest = new Date(now)
  oldest.setUTCMonth(oldest.getUTCMonth() - MONTHS)
  return before < oldest.toISOString().slice(0, 7) ? undefined : { month: before }
}
