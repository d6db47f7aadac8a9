import { seededUuid } from '../plan/seeded-uuid.ts'
import type { DemoRun } from './demo-run.ts'
import type { PoolItem } from './work-pool.ts'

/** Two people share the closing; who takes a case follows from its number, so that they never meet. */
export const closingDesk =
  ({ api, seed }: DemoRun, closers: readonly string[], closed: (caseId: string) => void) =>
  async ({ caseId, number }: PoolItem): Promise<boolean> => {
    const as = closers[caseId.charCodeAt(caseId.length - 1) % closers.length] ?? ''
    const key = seededUuid(4, String(seed), caseId, 'close')
    await api({ method: 'POST', path: `/api/desk/cases/${number}/close`, as, body: {}, key })
    closed(caseId)
    return true
  }
