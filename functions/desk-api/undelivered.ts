import * as z from 'zod'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { NoticeChannel } from '#shared/domain/notice/digest-id.ts'
import { parseReporterId } from '#shared/domain/notice/reporter-id.ts'
import { UNDELIVERED_TEXTS, type Undelivered, UndeliveredReason } from '#shared/domain/notice/undelivered.ts'
import { AreaId } from '#shared/domain/registry/ids.ts'
import type { Language } from '#shared/runtime/http/language.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import type { DeskDeps } from './desk-deps.ts'
import { deskOfCaller } from './desk-of-caller.ts'

const NotTold = z.object({
  /** `person.SUBJECT`, `agency.ID`, or `reporter` of the case named. */
  who: z.string(),
  channel: NoticeChannel,
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
    summary: 'Who could not be told of a case, what happened and what to do; until a message gets through again',
    query: z.object({ area: AreaId.optional() }),
    reply: z.object({ items: z.array(NotTold) }),
    handle: async ({ caller, query, language }) => {
      const desk = await deskOfCaller(caller, query.area, deps)
      const rows = await undelivered.list(caller.tenant, desk)
      return { status: 200, body: { items: rows.map(row => notTold(row, language)) } }
    },
  })

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
