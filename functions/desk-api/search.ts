import * as z from 'zod'
import { linkHeader } from '#shared/api/link-header.ts'
import { WorklistItem, worklistItem } from '#shared/api/worklist-item.ts'
import { capacitiesOf } from '#shared/commands/capacities-of.ts'
import type { Caller } from '#shared/domain/case/caller.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { concerns } from '#shared/domain/case/may-perform.ts'
import { parseCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { ownView } from '#shared/domain/view/views-of.ts'
import { WorklistRow } from '#shared/domain/view/worklist-row.ts'
import { readCursor, signCursor } from '#shared/runtime/http/cursor.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import type { DeskDeps } from './desk-deps.ts'
import { deskOfCaller } from './desk-of-caller.ts'
import { type Found, searchCases } from './search-cases.ts'
import { periodOf, SearchQuery } from './search-query.ts'

const SearchPage = z.object({
  items: z.array(WorklistItem.extend({ words: z.string().optional() })),
  /** A page may hold fewer than asked for and still have a next one: it looks at so many cases at a time. */
  next: z.string().optional(),
})

const Row = WorklistRow.omit({ worklistSort: true, tenant: true })

export const searchRoute = (deps: DeskDeps) =>
  scopedRoute({
    method: 'GET',
    path: '/api/desk/cases',
    summary: 'Cases of the area by number, place, category, agency, period, status and cleared words, latest first',
    query: SearchQuery,
    reply: SearchPage,
    handle: async ({ caller, query }) => {
      const { tenant, sub } = caller
      const area = await deskOfCaller(caller, query.area, deps)
      const at = deps.clock()
      const show = ({ view, words }: Found) => ({
        ...worklistItem(Row.parse(view), { sub, at }),
        ...(words !== undefined && { words }),
      })
      if (query.number !== undefined) {
        return { status: 200, body: { items: (await numbered(query.number, caller, deps)).map(show) } }
      }
      const { limit: _limit, cursor, ...asked } = query
      const scope = [sub, 'search', JSON.stringify(asked)].join('\n')
      const before = cursor === undefined ? undefined : await readCursor(deps.keys, scope, cursor)
      const period = periodOf(query, before?.split('!')[1] ?? at)
      const { found, next: place } = await searchCases(
        { tenant, area, query, ...period, ...(before && { before: before.split('!')[0] ?? '' }) },
        deps,
      )
      // The period's end goes with the cursor: without `to` it would move on from page to page.
      const next = place && (await signCursor(deps.keys, scope, `${place}!${period.end}`))
      return {
        status: 200,
        body: { items: found.map(show), ...(next && { next }) },
        headers: linkHeader('/api/desk/cases', query, next),
      }
    },
  })

/** The case of that number as the ledger has it this moment, if it is one of the caller's. */
async function numbered(number: string, caller: Caller, { ledger, registry, clock }: DeskDeps): Promise<Found[]> {
  const capacities = await capacitiesOf(caller, registry, clock())
  const caseId = parseCaseNumber(number)
  const state = caseId ? fold(await ledger.load(caller.tenant, caseId)) : undefined
  if (!state || state.status === 'Absent' || !capacities.some(one => concerns(one, state))) return []
  return [{ view: ownView(state) }]
}
