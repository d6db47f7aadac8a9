import * as z from 'zod'
import { actionNamed } from '#shared/domain/case/transitions.ts'
import { CaseId, showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { INSIDE } from '../place/places.ts'
import type { ActStep } from '../scenario/step.ts'
import type { SentReport } from './book.ts'
import type { Play } from './play.ts'
import { CANARY, sent } from './report-steps.ts'

const MINUTE = 60_000

/** What the action must carry, as its own schema asks for it: words that must stay in the vault, no photos, a position. */
export function bodyOf(step: ActStep, report: SentReport, key: string, stage: Play): Readonly<Record<string, unknown>> {
  const { action, task, parent, untilMinutes } = step
  const wants = fieldsOf(actionNamed(action, task?.startsWith('A') ? 'assist' : 'case')?.input)
  const until = new Date(stage.rig.local.clock.now() + (untilMinutes ?? 0) * MINUTE).toISOString()
  return {
    ...(wants.has('words') && { words: `${CANARY}${action} ${report.name} ${key.slice(0, 4)}` }),
    ...(wants.has('before') && { before: [], after: [] }),
    ...(wants.has('photos') && { photos: [] }),
    ...(wants.has('position') && { position: INSIDE }),
    ...(parent && { parent: showCaseNumber(CaseId.parse(sent(parent, stage).caseId)) }),
    ...(untilMinutes !== undefined && { until }),
    ...step.input,
  }
}

const fieldsOf = (schema: z.ZodType | undefined): ReadonlySet<string> =>
  new Set(schema instanceof z.ZodObject ? Object.keys(schema.shape) : [])
