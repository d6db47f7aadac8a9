import * as z from 'zod'
import { BY_HAND } from '../by-hand.ts'
import type { DemoCategory } from '../plan/read-demo-place.ts'
import { seededUuid } from '../plan/seeded-uuid.ts'
import { Refused } from './api.ts'
import type { DemoRun } from './demo-run.ts'
import type { PoolItem } from './work-pool.ts'

const Detail = z.object({
  category: z.string().optional(),
  reports: z.array(z.object({ words: z.string().nullable() })).min(1),
})

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
    const act = (as: string, action: string, body: object = {}) =>
      api({
        ...{ method: 'POST', path: `/api/desk/cases/${number}/${action}`, as, body },
        key: seededUuid(4, String(seed), caseId, action),
      })
    if (status === 'Filed') {
      const agency = BY_HAND[item.category ?? '']
      if (agency === undefined) throw new Error(`Nobody said who takes ${item.category}, which no rule covers`)
      await act(dispatcher, 'dispatch', { agency })
      return true
    }
    await act(acceptor, 'claim')
    const detail = Detail.parse(await api({ method: 'GET', path: `/api/cases/${number}`, as: acceptor }))
    const category = detail.category
      ? categories.find(({ id }) => id === detail.category)
      : categories.find(({ name }) => detail.reports[0]?.words?.includes(`「${name}」`))
    if (!category) throw new Error(`The desk does not understand case ${number}`)
    await act(acceptor, 'file', { category: category.id, condition: category.conditions[0] })
    await act(acceptor, 'release').catch(unlessMovedOn)
    return true
  }

/** Routing may have dispatched it meanwhile; then there is nothing to release. */
function unlessMovedOn(error: unknown): void {
  if (!(error instanceof Refused && error.status === 409)) throw error
}
