import * as z from 'zod'
import type { Submission } from '../judge/evidence.ts'
import type { PlannedReport } from '../plan/planned-report.ts'
import { Refused } from './api.ts'
import type { DemoRun } from './demo-run.ts'
import { uploadPhoto } from './upload-photo.ts'

const Receipt = z.object({ caseId: z.string() })

/** A worker or anybody reports over HTTP, photos first; now and then twice, as after a lost answer. */
export async function submitReport(run: DemoRun, report: PlannedReport): Promise<Submission> {
  const { api, tenant } = run
  const { worker: as, key, input: body, photos } = report
  for (const photo of photos) await uploadPhoto(run, photo, as)
  const path = as ? '/api/reports' : `/api/t/${tenant}/reports`
  const send = async (input: object) =>
    Receipt.parse(await api({ method: 'POST', path, body: input, key, ...(as && { as }) })).caseId
  let sent: object = body
  const caseId = await send(sent).catch(error => {
    if (!(error instanceof Refused) || error.code !== 'emergency') throw error
    // Told whom to call; nobody is in danger, so it is sent all the same.
    sent = { ...body, confirmNotEmergency: true }
    return send(sent)
  })
  const again = report.repeated ? await send(sent) : caseId
  if (again !== caseId) throw new Error(`The same report became ${caseId} and, repeated, ${again}`)
  return { report, caseId }
}
