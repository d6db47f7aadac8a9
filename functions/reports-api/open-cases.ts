import * as z from 'zod'
import { linkHeader } from '#shared/api/link-header.ts'
import { lookBack } from '#shared/commands/look-back.ts'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { AgencyId, AreaId, CategoryId } from '#shared/domain/registry/ids.ts'
import type { FoundCases } from '#shared/ports/case-search.ts'
import { readCursor, signCursor } from '#shared/runtime/http/cursor.ts'
import { publicRoute } from '#shared/runtime/http/route.ts'
import { parse } from '#shared/runtime/parse.ts'
import type { ReportsDeps } from './reports-deps.ts'

const OpenCase = z.object({
  number: z.string(),
  /** Its grid; the area above where the category is about no public place or not decided. Never the spot. */
  place: AreaId,
  category: CategoryId.optional(),
  step: z.enum(['received', 'sent']),
  openedAt: z.string(),
  agency: AgencyId.optional(),
  due: z.string().optional(),
})

export const OpenCases = z.object({
  cases: z.array(OpenCase),
  /** A page may be empty and still have a next one: it looks at so many cases at a time. */
  next: z.string().optional(),
})

const Query = z.object({ cursor: z.string().max(400).optional() })

/** Index rows that one request looks at: some 400 KB, 50 read units. */
const LOOK_AT_MOST = 1000
/** What has been open for longer is found by its number, and by the desk. */
const DAYS = 366
const DAY = 86_400_000

/** The map is looked at by many; what it shows is a minute old at most. */
const headers = { 'cache-control': 'public, max-age=60' }

export const openCasesRoutes = ({ search, clock, keys, registry }: ReportsDeps) => [
  publicRoute({
    method: 'GET',
    path: '/api/t/{tenant}/open/{area}',
    summary: 'Open cases of an area for everybody, the latest first: what, in which grid, with whom, until when',
    query: Query,
    reply: OpenCases,
    handle: async ({ tenant, params, query: { cursor } }) => {
      const area = parse(AreaId, params.area, '/area')
      const scope = ['open', tenant, area].join('\n')
      const [before, end = clock()] = cursor === undefined ? [] : (await readCursor(keys, scope, cursor)).split('!')
      const looking = {
        ...{ tenant, start: new Date(Date.parse(end) - DAYS * DAY).toISOString(), end },
        ...{ filter: { areas: [area], steps: ['received', 'sent'] as const }, ...(before && { before }) },
        ...{ most: LOOK_AT_MOST, read: LOOK_AT_MOST },
      }
      const categories = await registry.list(tenant, 'category', 'all')
      const inPublic = new Set(categories.flatMap(({ entry }) => (entry.publicPlace ? [entry.id] : [])))
      const cases: z.input<typeof OpenCase>[] = []
      let goOn: string | undefined
      for await (const { rows, next } of lookBack(search, looking)) {
        cases.push(...rows.flatMap(row => shown(row, inPublic)))
        goOn = next
      }
      const next = goOn && (await signCursor(keys, scope, `${goOn}!${end}`))
      return {
        status: 200,
        body: { cases, ...(next && { next }) },
        headers: { ...headers, ...linkHeader(`/api/t/${tenant}/open/${area}`, {}, next) },
      }
    },
  }),
]

type Row = FoundCases['rows'][number]

function shown({ caseId, openedAt, entry }: Row, inPublic: ReadonlySet<CategoryId>): z.input<typeof OpenCase>[] {
  const { step, path, category, agency, due } = entry
  const own = path.at(-1)
  const place = category && inPublic.has(category) ? own : (path.at(-2) ?? own)
  if ((step !== 'received' && step !== 'sent') || !place) return []
  return [
    {
      ...{ number: showCaseNumber(caseId), place, step, openedAt },
      ...(category && { category }),
      ...(agency && { agency }),
      ...(due && { due }),
    },
  ]
}
