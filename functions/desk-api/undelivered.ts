import * as z from 'zod'
import { firstOf } from '#shared/api/first-of.ts'
import { linkHeader } from '#shared/api/link-header.ts'
import { PageQuery } from '#shared/api/list-query.ts'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { parseReporterId } from '#shared/domain/notice/reporter-id.ts'
import {
  UNDELIVERED_TEXTS,
  type Undelivered,
  UndeliveredChannel,
  UndeliveredReason,
} from '#shared/domain/notice/undelivered.ts'
import { AreaId } from '#shared/domain/registry/ids.ts'
import { readCursor, signCursor } from '#shared/runtime/http/cursor.ts'
import type { Language } from '#shared/runtime/http/language.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import type { DeskDeps } from './desk-deps.ts'
import { deskOfCaller } from './desk-of-caller.ts'
import { stillUndelivered } from './still-undelivered.ts'

const NotTold = z.object({
  /** `person.SUBJECT`, `agency.ID`, or `reporter` of the case named. */
  who: z.string(),
  /** `queue`: what the agency gets its tasks by, which lacks some of the cases named. */
  channel: UndeliveredChannel,
  reason: UndeliveredReason,
  happened: z.string(),
  todo: z.string(),
  at: z.string(),
  /** Numbers of the cases it was about. */
  cases: z.array(z.string()),
})

export const undeliveredRoute = ({ undelivered, ...deps }: DeskDeps) =>
  scopedRoute({
    method: 'GET',
    path: '/api/desk/undelivered',
    summary:
      'Who could not be told of a case, and whose queue lacks a task: what happened and what to do; until it gets through',
    query: PageQuery.extend({ area: AreaId.optional() }),
    reply: z.object({ items: z.array(NotTold), next: z.string().optional() }),
    handle: async ({ caller, query, language }) => {
      const desk = await deskOfCaller(caller, query.area, deps)
      const { limit, cursor } = query
      const list = ['undelivered', caller.tenant, caller.sub, desk].join('\n')
      const after = cursor === undefined ? '' : await readCursor(deps.keys, list, cursor)
      const listed = (await undelivered.list(caller.tenant, desk)).filter(row => placeOf(row) > after)
      const { page, more } = firstOf(listed, limit)
      const next = more ? await signCursor(deps.keys, list, placeOf(page.at(-1))) : undefined
      const now = deps.clock()
      const checked = await Promise.all(page.map(row => stillUndelivered(row, now, deps.ledger)))
      const rows = checked.filter(row => row !== undefined)
      return {
        status: 200,
        body: { items: rows.map(row => notTold(row, language)), ...(next !== undefined && { next }) },
        headers: linkHeader('/api/desk/undelivered', query, next),
      }
    },
  })

/** Where a row stands in the list, as the list is sorted. */
const placeOf = (row: Undelivered | undefined): string => (row ? `${row.owner} ${row.channel}` : '')

function notTold({ owner, channel, reason, at, cases }: Undelivered, language: Language): z.infer<typeof NotTold> {
  const { happened, todo } = UNDELIVERED_TEXTS[reason]
  return {
    who: parseReporterId(owner) ? 'reporter' : owner,
    ...{ channel, reason, at },
    happened: happened[language],
    todo: todo[language],
    cases: cases.map(showCaseNumber),
  }
}
