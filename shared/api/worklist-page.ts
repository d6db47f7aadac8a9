import * as z from 'zod'
import type { WorklistRow } from '#shared/domain/view/worklist-row.ts'
import type { CaseViews } from '#shared/ports/case-views.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { ServerKeys } from '#shared/ports/server-keys.ts'
import { readCursor, signCursor } from '#shared/runtime/http/cursor.ts'
import { type ListQuery, wantedRows } from './list-query.ts'
import { WorklistItem, worklistItem } from './worklist-item.ts'

export const WorklistPage = z.object({
  items: z.array(WorklistItem),
  /** Absent: there is no more. A filtered page may hold fewer rows than asked for and still have a next one. */
  next: z.string().optional(),
})
export type WorklistPage = z.infer<typeof WorklistPage>

export interface Listing {
  /** Index partitions read side by side and merged into one order. */
  readonly keys: readonly string[]
  readonly sub: string
  readonly query: ListQuery
}

interface ListDeps {
  readonly views: CaseViews
  readonly keys: ServerKeys
  readonly clock: Clock
}

/** Rows of each partition that one request looks at for a filter, at most. */
const LOOK_AT_MOST = 1000
const READ_FILTERED = 200

/** One page of a worklist, most pressing first; `next` is signed for this list, its filter and this caller. */
export async function worklistPage({ keys, sub, query }: Listing, deps: ListDeps): Promise<WorklistPage> {
  const { limit, cursor, ...filter } = query
  const scope = [sub, JSON.stringify(filter), ...keys].join('\n')
  const wanted = wantedRows(query)
  const found: WorklistRow[] = []
  let after = cursor === undefined ? undefined : await readCursor(deps.keys, scope, cursor)
  for (let read = 0; read < LOOK_AT_MOST; read += READ_FILTERED) {
    const page = await readMerged(keys, { limit: wanted ? READ_FILTERED : limit, after }, deps.views)
    let more = page.more
    for (const [index, row] of page.rows.entries()) {
      after = row.worklistSort
      if (wanted && !wanted(row)) continue
      if (found.push(row) < limit) continue
      more ||= index < page.rows.length - 1
      break
    }
    if (!more) after = undefined
    if (!wanted || after === undefined || found.length >= limit) break
  }
  return {
    items: found.map(row => worklistItem(listed(row), { sub, at: deps.clock() })),
    ...(after !== undefined && { next: await signCursor(deps.keys, scope, after) }),
  }
}

const listed = ({ tenant: _tenant, worklistSort: _sort, ...row }: WorklistRow) => row

interface Reading {
  readonly limit: number
  readonly after: string | undefined
}

async function readMerged(keys: readonly string[], { limit, after }: Reading, views: CaseViews) {
  const ask = { limit, ...(after !== undefined && { after }) }
  const pages = await Promise.all(keys.map(key => views.worklist(key, ask)))
  const merged = pages.flatMap(({ rows }) => rows).sort((a, b) => (a.worklistSort < b.worklistSort ? -1 : 1))
  return {
    rows: merged.slice(0, limit),
    more: merged.length > limit || pages.some(({ next }) => next !== undefined),
  }
}
