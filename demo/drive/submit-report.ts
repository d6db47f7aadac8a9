import type { components } from '../../clients/ts/paths.ts'
import type { Submission } from '../judge/evidence.ts'
import type { PlannedReport } from '../plan/planned-report.ts'
import { answered, keyed, Refused } from './api.ts'
import type { DemoRun } from './demo-run.ts'
import { uploadPhoto } from './upload-photo.ts'

type Input = components['schemas']['ReportInput']

/** A worker or anybody reports over HTTP, photos first; now and then twice, as after a lost answer. */
export async function submitReport(run: DemoRun, report: PlannedReport): Promise<Submission> {
  const { api, tenant } = run
  const { worker: as, key, input: body, photos } = report
  for (const photo of photos) await uploadPhoto(run, photo, as)
  const header = keyed(key)
  const send = async (input: Input) => {
    const call =
      as === undefined
        ? api().POST('/api/t/{tenant}/reports', { params: { path: { tenant }, header }, body: input })
        : api(as).POST('/api/reports', { params: { header }, body: input })
    return (await answered(call)).caseId
  }
  // What is optional in our schemas may also be undefined, which JSON leaves out.
  let sent = body as Input
  const caseId = await send(sent).catch(error => {
    if (!(error instanceof Refused) || error.code !== 'emergency') throw error
    // Told whom to call; nobody is in danger, so it is sent all the same.
    sent = { ...sent, confirmNotEmergency: true }
    return send(sent)
  })
  const again = report.repeated ? await send(sent) : caseId
  if (again !== caseId) throw new Error(`The same report became ${caseId} and, repeated, ${again}`)
  return { report, caseId }
}
