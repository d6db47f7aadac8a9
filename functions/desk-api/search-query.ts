import * as z from 'zod'
import { PageQuery } from '#shared/api/list-query.ts'
import { STATUSES } from '#shared/domain/case/status.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { AgencyId, AreaId, CategoryId } from '#shared/domain/registry/ids.ts'

const Time = z.iso.datetime({ offset: true })

/** All that are given must hold. */
export const SearchQuery = PageQuery.extend({
  /** As people write it; alone enough, whatever else is asked. */
  number: z.string().max(32).optional(),
  /** As which desk: the caller's own unless he names one below it, or another where he stands in. */
  area: AreaId.optional(),
  place: AreaId.optional(),
  category: CategoryId.optional(),
  agency: AgencyId.optional(),
  status: z.enum(STATUSES).optional(),
  /** When it was opened; without: the 31 days before `to`, which is now. */
  from: Time.optional(),
  to: Time.optional(),
  /** In the words that were cleared for everybody, never in what a reporter wrote. */
  words: z.string().trim().min(1).max(80).optional(),
})
export type SearchQuery = z.infer<typeof SearchQuery>

const DAY = 86_400_000
const DAYS = 31
/** Each month is one more partition of the index to read. */
const MOST_DAYS = 366

/** The period asked for, in UTC. Throws input.invalid. */
export function periodOf({ from, to }: SearchQuery, now: string): { start: string; end: string } {
  const end = Date.parse(to ?? now)
  const start = from === undefined ? end - DAYS * DAY : Date.parse(from)
  if (start <= end && end - start <= MOST_DAYS * DAY) {
    return { start: new Date(start).toISOString(), end: new Date(end).toISOString() }
  }
  const message = `must lie before /to and at most ${MOST_DAYS} days from it`
  const fields = [{ pointer: '/from', message, zh: `须早于 /to，且相距不超过 ${MOST_DAYS} 天` }]
  throw new DomainError('input.invalid', 'No such period', { fields })
}
