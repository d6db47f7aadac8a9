import { subOf } from '../place/places.ts'
import type { ActStep } from '../scenario/step.ts'
import { bodyOf } from './act-body.ts'
import { isPossible, pathOf } from './act-target.ts'
import type { SentReport } from './book.ts'
import { keyOf } from './key-of.ts'
import type { Play } from './play.ts'
import { sent } from './report-steps.ts'
import { untilCase } from './until.ts'

/** A person does something with a case as soon as the case is there to do it with. */
export async function actStep(step: ActStep, stage: Play): Promise<void> {
  const report = sent(step.case, stage)
  const { action, rival } = step
  // A rival may have done it before this one looked.
  const overtaken = () =>
    mayLose(step, stage) && stage.book.deeds.some(deed => deed.caseId === report.caseId && deed.action === action)
  await untilCase(report, state => isPossible(step, state) || overtaken(), stage, `so that ${action} is possible`)
  const { by, task = '', time = '' } = step
  const key = keyOf('act', stage.salt, report.caseId, action, by, task, time, rival ? 'rival' : '')
  const body = bodyOf(step, report, key, stage)
  for (let sending = 0; sending < (step.twice ? 2 : 1); sending++) await perform(step, { report, key, body }, stage)
}

interface Performing {
  readonly report: SentReport
  readonly key: string
  readonly body: Readonly<Record<string, unknown>>
}

async function perform(step: ActStep, { report, key, body }: Performing, stage: Play): Promise<void> {
  const { action, by } = step
  const { tenant, caseId, name, code } = report
  const byCode = by === 'reporter'
  const answer = await stage.ask({
    ...{ method: 'POST', path: pathOf(report, step), body, key },
    ...(byCode ? code && { code } : { as: subOf(tenant, by) }),
  })
  const words = typeof body.words === 'string' ? body.words : undefined
  const sub = byCode ? `reporter:${caseId}` : subOf(tenant, by)
  if (answer.status === 200) stage.book.deeds.push({ tenant, caseId, action, by: sub, key, ...(words && { words }) })
  else if (!(mayLose(step, stage) && answer.status === 409))
    stage.book.seen.push({ invariant: 'L1', what: `${action} of ${name} was answered ${answer.status}` })
}

/** With a rival about, either may find the case moved on. */
const mayLose = ({ rival }: ActStep, { salt }: Play): boolean => rival === true || salt === 'race'
