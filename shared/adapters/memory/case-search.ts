import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import { type RequestEntry, requestQuarter } from '#shared/domain/open311/request-entry.ts'
import type { CaseView } from '#shared/domain/view/case-view.ts'
import type { CaseFilter, CaseSearch } from '#shared/ports/case-search.ts'

/** The index as a scan over views somebody else keeps. */
export function memoryCaseSearch(views: () => readonly CaseView[]): CaseSearch {
  return {
    async look({ tenant, start, end, before = '~', read, filter }) {
      const listed = views()
        .flatMap(({ requestQuarter: quarter, requestSort: place, request: entry, caseId }) =>
          quarter === requestQuarter(tenant, end) && place && entry && place >= start && place <= `${end}~`
            ? [{ place, entry, caseId: caseId as CaseId, openedAt: place.split('#')[0] ?? '' }]
            : [],
        )
        .filter(({ place }) => place < before)
        .sort((a, b) => (a.place < b.place ? 1 : -1))
      const seen = listed.slice(0, read)
      const last = seen.at(-1)
      return {
        rows: seen.filter(({ entry }) => passes(filter, entry)),
        read: seen.length,
        ...(listed.length > seen.length && last && { readTo: last.place }),
      }
    },
  }
}

const passes = ({ areas, category, agency, steps, cleared }: CaseFilter, entry: RequestEntry): boolean =>
  areas.every(area => entry.path.includes(area)) &&
  (category === undefined || entry.category === category) &&
  (agency === undefined || entry.agency === agency) &&
  (steps === undefined || steps.includes(entry.step)) &&
  (!cleared || entry.cleared !== undefined)
