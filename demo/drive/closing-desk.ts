import { seededUuid } from '../plan/seeded-uuid.ts'
import { answered, keyed } from './api.ts'
import type { DemoRun } from './demo-run.ts'
import { uploadPhoto } from './upload-photo.ts'
import type { PoolItem } from './work-pool.ts'

export interface ClosingPeople {
  /** Two share the desk; who takes a case follows from its number, so that they never meet. */
  readonly closers: readonly string[]
  /** Grid workers by the area they look after. */
  readonly workers: ReadonlyMap<string, string>
}

/** The desk sends somebody who did not do it to look; what he finds in order is closed. */
export const closingDesk =
  (run: DemoRun, { closers, workers }: ClosingPeople, closed: (caseId: string) => void) =>
  async ({ caseId, number }: PoolItem): Promise<boolean> => {
    const { api, seed } = run
    const as = closers[caseId.charCodeAt(caseId.length - 1) % closers.length] ?? ''
    const params = (what: string) => ({ path: { number }, header: keyed(seededUuid(4, String(seed), caseId, what)) })
    const check = { params: params('check'), body: {} }
    const { errands } = await answered(api(as).POST('/api/desk/cases/{number}/check', check))
    const worker = workers.get(errands.at(-1)?.area ?? '')
    if (worker === undefined) throw new Error(`Nobody of the demonstration looks after the errand of ${number}`)
    const photo = seededUuid(7, String(seed), caseId, 'checked')
    await uploadPhoto(run, photo, worker)
    const body = { words: '现场已恢复 🚧', photos: [photo], position: { lat: 30.26, lon: 120.12 } }
    await answered(api(worker).POST('/api/cases/{number}/pass', { params: params('pass'), body }))
    closed(caseId)
    return true
  }
