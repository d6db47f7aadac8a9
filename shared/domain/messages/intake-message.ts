import * as z from 'zod'
import { ReportInput } from '../report/report-input.ts'
import { cloudEvent } from './cloud-event.ts'

/** What partner systems put on the intake queue. Photos cannot come this way: there is nowhere for them to have been uploaded. */
export const IntakeMessage = cloudEvent(z.literal('report.submitted'), ReportInput.omit({ photos: true }))
export type IntakeMessage = z.infer<typeof IntakeMessage>
