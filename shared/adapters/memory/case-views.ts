import { CaseView } from '#shared/domain/view/case-view.ts'
import { WorklistRow } from '#shared/domain/view/worklist-row.ts'
import type { CaseViews, Page, PageRequest } from '#shared/ports/case-views.ts'

interface Indexed<T> {
  readonly sort: string
  readonly row: T
}

/** Views in memory, with the two sparse indexes of the table as scans. */
export function memoryViews(): CaseViews {
  const stored = new Map<string, string>()
  const views = () => [...stored.values()].map(read)

  return {
    async put(view) {
      const key = `${view.tenant}#${view.caseId}#${view.item}`
      const there = stored.get(key)
      if (there !== undefined && read(there).version >= view.version) return 'older'
      stored.set(key, JSON.stringify(view))
      return 'written'
    },
    async get(tenant, caseId) {
      const text = stored.get(`${tenant}#${caseId}#CASE`)
      return text === undefined ? undefined : read(text)
    },
    async getAll(tenant, caseIds) {
      return views().filter(view => view.tenant === tenant && view.item === 'CASE' && caseIds.includes(view.caseId))
    },
    async worklist(key, page) {
      const listed = views().flatMap(view => {
        const { worklist, worklistSort: sort } = view
        return worklist === key && sort !== undefined ? { sort, row: WorklistRow.parse(view) } : []
      })
      return pageOf(listed, page)
    },
    async due(shard, until, page) {
      const timers = views().flatMap(({ tenant, caseId, timerShard, timerAt: sort }) => {
        const at = sort?.split('#', 1)[0]
        return timerShard === shard && sort !== undefined && at !== undefined && at <= until
          ? { sort, row: { tenant, caseId, at } }
          : []
      })
      return pageOf(timers, page)
    },
  }
}

const read = (text: string): CaseView => CaseView.parse(JSON.parse(text))

function pageOf<T>(entries: readonly Indexed<T>[], { limit, after = '' }: PageRequest): Page<T> {
  const rest = entries.filter(({ sort }) => sort > after).sort((a, b) => (a.sort < b.sort ? -1 : 1))
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return { rows: page.map(({ row }) => row), ...(rest.length > limit && last && { next: last.sort }) }
}
