import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import { requestMonth } from '#shared/domain/open311/request-entry.ts'
import type { CaseView } from '#shared/domain/view/case-view.ts'
import type { RequestIndex } from '#shared/ports/request-index.ts'

/** The index as a scan over views somebody else keeps; `next` counts rows. */
export function memoryRequestIndex(views: () => readonly CaseView[]): RequestIndex {
  return {
    async month({ tenant, start, end, limit = 1000, after = '0' }) {
      const found = views()
        .flatMap(({ requestMonth: month, requestSort: sort, request: entry, caseId }) =>
          month === requestMonth(tenant, end) && sort && entry && sort >= start && sort <= `${end}~`
            ? [{ sort, row: { caseId: caseId as CaseId, openedAt: sort.split('#')[0] ?? '', entry } }]
            : [],
        )
        .sort((a, b) => (a.sort < b.sort ? 1 : -1))
        .map(({ row }) => row)
      const from = Number(after)
      const rows = found.slice(from, from + limit)
      return { rows, ...(from + limit < found.length && { next: String(from + limit) }) }
    },
  }
}
