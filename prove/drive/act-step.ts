import type { CaseState } from '#shared/domain/case/state.ts'
import { actionNamed } from '#shared/domain/case/transitions.ts'
import { AGENCIES, subOf, type Who } from '../place/places.ts'
import type { ActStep } from '../scenario/step.ts'
import type { SentReport } from './book.ts'
import { keyOf } from './key-of.ts'
import type { Play } from './play.ts'
import { CANARY, sent } from './report-steps.ts'
import { untilCase } from './until.ts'

/** Actions that wait for a person in triage must not come before routing has had its say. */
const IN_TRIAGE = new Set(['claim', 'file', 'release', 'dispatch', 'reject', 'accept'])

const DONE = new Set<string>(['Handling', 'Resolved', 'Closed'])

/** A person does something with a case as soon as the case is there to do it with. */
export async function actStep(step: ActStep, stage: Play): Promise<void> {
  const report = sent(step.case, stage)
  const { action, rival } = step
  const from = actionNamed(action, 'case')?.from ?? []
  const possible = (state: CaseState): boolean =>
    state.status !== 'Absent' &&
    // Whoever comes second may find it done.
    (from.includes(state.status) || (rival === true && DONE.has(state.status))) &&
    (!IN_TRIAGE.has(action) || state.triage !== undefined || state.status !== 'Reported')
  await untilCase(report, possible, stage, `so that ${action} is possible`)
  const key = keyOf('act', stage.salt, report.caseId, action, rival ? 'rival' : '')
  for (let time = 0; time < (step.twice ? 2 : 1); time++) await perform(step, report, key, stage)
}

async function perform(step: ActStep, report: SentReport, key: string, stage: Play): Promise<void> {
  const { action, by } = step
  const { tenant, caseId, name } = report
  const sub = subOf(tenant, by)
  const words = action === 'resolve' || action === 'close' ? `${CANARY}${action} ${name} ${key.slice(0, 4)}` : undefined
  const body = {
    ...step.input,
    ...(words && { words }),
    ...(action === 'resolve' && { before: [], after: [] }),
  }
  const answer = await stage.ask({ method: 'POST', path: pathOf(caseId, action, by), as: sub, body, key })
  if (answer.status === 200) stage.book.deeds.push({ tenant, caseId, action, by: sub, key, ...(words && { words }) })
  else if (!(mayLose(step, stage) && answer.status === 409))
    stage.book.seen.push({ invariant: 'L1', what: `${action} of ${name} was answered ${answer.status}` })
}

/** With a rival about, either may find the case moved on. */
const mayLose = ({ rival }: ActStep, { salt }: Play): boolean => rival === true || salt === 'race'

export const pathOf = (caseId: string, action: string, by: Who): string => {
  const agency = (AGENCIES as readonly string[]).includes(by)
  if (action === 'see') return agency ? `/api/tasks/${caseId}.L1` : `/api/cases/${caseId}`
  return agency ? `/api/tasks/${caseId}.L1/${action}` : `/api/desk/cases/${caseId}/${action}`
}
