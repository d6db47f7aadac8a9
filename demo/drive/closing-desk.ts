import * as z from 'zod'
import { seededUuid } from '../plan/seeded-uuid.ts'
import type { DemoRun } from './demo-run.ts'
import { uploadPhoto } from './upload-photo.ts'
import type { PoolItem } from './work-pool.ts'

const Sent = z.object({ errands: z.array(z.object({ key: z.string(), area: z.string() })).min(1) })

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
    const keyOf = (what: string) => seededUuid(4, String(seed), caseId, what)
    const path = `/api/desk/cases/${number}/check`
    const { errands } = Sent.parse(await api({ method: 'POST', path, as, body: {}, key: keyOf('check') }))
    const worker = workers.get(errands.at(-1)?.area ?? '')
    if (worker === undefined) throw new Error(`Nobody of the demonstration looks after the errand of ${number}`)
    const photo = seededUuid(7, String(seed), caseId, 'checked')
    await uploadPhoto(run, photo, worker)
    const body = { words: '现场已恢复 🚧', photos: [photo], position: { lat: 30.26, lon: 120.12 } }
    await api({ method: 'POST', path: `/api/cases/${number}/pass`, as: worker, body, key: keyOf('pass') })
    closed(caseId)
    return true
  }
