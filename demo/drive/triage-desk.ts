import { BY_HAND } from '../by-hand.ts'
import type { DemoCategory } from '../plan/read-demo-place.ts'
import { seededUuid } from '../plan/seeded-uuid.ts'
import { answered, keyed, Refused } from './api.ts'
import type { DemoRun } from './demo-run.ts'
import type { PoolItem } from './work-pool.ts'

export interface TriagePeople {
  readonly acceptor: string
  readonly dispatcher: string
}

/** An acceptor reads the words and files; a dispatcher sends what no rule covers. Knows the taxonomy, not the plan. */
export const triageDesk =
  ({ api, seed }: DemoRun, categories: readonly DemoCategory[], { acceptor, dispatcher }: TriagePeople) =>
  async (item: PoolItem): Promise<boolean> => {
    const { caseId, number, status, triage } = item
    if (triage === undefined) return false
    const path = { number }
    const params = (action: string) => ({ path, header: keyed(seededUuid(4, String(seed), caseId, action)) })
    if (status === 'Filed') {
      const agency = BY_HAND[item.category ?? '']
      if (agency === undefined) throw new Error(`Nobody said who takes ${item.category}, which no rule covers`)
      const sent = { params: params('dispatch'), body: { agency } }
      await answered(api(dispatcher).POST('/api/desk/cases/{number}/dispatch', sent))
      return true
    }
    const desk = api(acceptor)
    await answered(desk.POST('/api/desk/cases/{number}/claim', { params: params('claim'), body: {} }))
    const detail = await answered(desk.GET('/api/cases/{number}', { params: { path } }))
    const category = detail.category
      ? categories.find(({ id }) => id === detail.category)
      : categories.find(({ name }) => detail.reports[0]?.words?.includes(`「${name}」`))
    if (!category) throw new Error(`The desk does not understand case ${number}`)
    const [condition] = category.conditions
    const body = { category: category.id, ...(condition !== undefined && { condition }) }
    await answered(desk.POST('/api/desk/cases/{number}/file', { params: params('file'), body }))
    const released = desk.POST('/api/desk/cases/{number}/release', { params: params('release'), body: {} })
    await answered(released).catch(unlessMovedOn)
    return true
  }

/** Routing may have dispatched it meanwhile; then there is nothing to release. */
function unlessMovedOn(error: unknown): void {
  if (!(error instanceof Refused && error.status === 409)) throw error
}
