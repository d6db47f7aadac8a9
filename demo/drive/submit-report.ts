import * as z from 'zod'
import type { Submission } from '../judge/evidence.ts'
import type { PlannedReport } from '../plan/planned-report.ts'
import type { DemoRun } from './demo-run.ts'
import { uploadPhoto } from './upload-photo.ts'

const Receipt = z.object({ caseId: z.string() })

/** A worker or anybody reports over HTTP, photos first; now and then twice, as after a lost answer. */
export async function submitReport(run: DemoRun, report: PlannedReport): Promise<Submission> {
  const { api, tenant } = run
  const { worker: as, key, input: body, photos } = report
  for (const photo of photos) await uploadPhoto(run, photo, as)
  const path = as ? '/api/reports' : `/api/t/${tenant}/reports`
  const send = async () => Receipt.parse(await api({ method: 'POST', path, body, key, ...(as && { as }) })).caseId
  const caseId = await send()
  const again = report.repeated ? await send() : caseId
  if (again !== caseId) throw new Error(`The same report became ${caseId} and, repeated, ${again}`)
  return { report, caseId }
}
