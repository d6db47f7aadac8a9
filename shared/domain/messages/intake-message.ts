import * as z from 'zod'
import { ReportInput } from '../report/report-input.ts'
import { cloudEvent } from './cloud-event.ts'

/** What partner systems report. Photos cannot come this way: there is nowhere for them to have been uploaded. */
export const ReportMessage = cloudEvent(z.literal('report.submitted'), ReportInput.omit({ photos: true }))

/** What an agency's system says of its task, and the action that makes of it. */
export const ACKNOWLEDGEMENTS = {
  'task.signed': 'sign',
  'task.resolved': 'resolve',
  'task.return-requested': 'requestReturn',
} as const

/** The task as its message named it; the other fields are the action's own input, which its schema checks. */
export const Acknowledged = z.looseObject({
  task: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{10}\.[LA]\d{1,3}$/, 'is no task as its message names it'),
})

const acknowledgement = <Type extends keyof typeof ACKNOWLEDGEMENTS>(type: Type) =>
  cloudEvent(z.literal(type), Acknowledged)

/** Everything the intake queue takes. */
export const IntakeMessage = z.discriminatedUnion('type', [
  ReportMessage,
  acknowledgement('task.signed'),
  acknowledgement('task.resolved'),
  acknowledgement('task.return-requested'),
])
export type IntakeMessage = z.infer<typeof IntakeMessage>
export type Acknowledgement = Extract<IntakeMessage, { type: keyof typeof ACKNOWLEDGEMENTS }>
