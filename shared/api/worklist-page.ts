import * as z from 'zod'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { WorklistRow } from '#shared/domain/view/worklist-row.ts'
import type { CaseViews } from '#shared/ports/case-views.ts'
import type { ServerKeys } from '#shared/ports/server-keys.ts'
import { readCursor, signCursor } from '#shared/runtime/http/cursor.ts'

export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(512).optional(),
})

export const WorklistItem = WorklistRow.omit({ tenant: true, worklistSort: true, claimBy: true }).extend({
  number: z.string(),
  /** Whether the claim, if any, is the caller's own. */
  claimMine: z.boolean().optional(),
})

export const WorklistPage = z.object({ items: z.array(WorklistItem), next: z.string().optional() })
export type WorklistPage = z.infer<typeof WorklistPage>

export interface Listing {
  /** Index partitions read side by side and merged into one order. */
  readonly keys: readonly string[]
  readonly sub: string
  readonly query: z.infer<typeof PageQuery>
}

/** One page of a worklist, most pressing first; `next` is signed for this list and caller. */
export async function worklistPage(
  { keys, sub, query }: Listing,
  deps: { views: CaseViews; keys: ServerKeys },
): Promise<WorklistPage> {
  const scope = `${sub}\n${keys.join('\n')}`
  const after = query.cursor === undefined ? undefined : await readCursor(deps.keys, scope, query.cursor)
  const ask = { limit: query.limit, ...(after !== undefined && { after }) }
  const pages = await Promise.all(keys.map(key => deps.views.worklist(key, ask)))
  const merged = pages.flatMap(({ rows }) => rows).sort((a, b) => (a.worklistSort < b.worklistSort ? -1 : 1))
  const rows = merged.slice(0, query.limit)
  const last = rows.at(-1)
  const more = merged.length > rows.length || pages.some(({ next }) => next !== undefined)
  return {
    items: rows.map(({ tenant: _tenant, worklistSort: _sort, claimBy, ...row }) => ({
      ...row,
      number: showCaseNumber(row.caseId),
      ...(claimBy !== undefined && { claimMine: claimBy === sub }),
    })),
    ...(more && last && { next: await signCursor(deps.keys, scope, last.worklistSort) }),
  }
}

/** RFC 8288: the next page of the list at `path`. */
export const linkHeader = (
  path: string,
  { limit }: { limit: number },
  next: string | undefined,
): Record<string, string> =>
  next === undefined ? {} : { link: `<${path}?limit=${limit}&cursor=${encodeURIComponent(next)}>; rel="next"` }
