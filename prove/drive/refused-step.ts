import { subOf } from '../place/places.ts'
import type { RefusedStep } from '../scenario/step.ts'
import { pathOf } from './act-target.ts'
import { keyOf } from './key-of.ts'
import type { Play } from './play.ts'
import { CANARY, sent } from './report-steps.ts'
import { untilCase } from './until.ts'

/** Somebody tries what is not for him, or not now. That nothing was written is seen in the ledger, where no such commit may be. */
export async function refusedStep(step: RefusedStep, stage: Play): Promise<void> {
  const { action, by, status } = step
  const report = sent(step.case, stage)
  await untilCase(
    report,
    state => (state.status !== 'Absent' && state.status !== 'Reported') || isTriage(state),
    stage,
    'routed',
  )
  const tenant = step.of ?? report.tenant
  const words = `${CANARY}refused ${action} by ${by}`
  stage.book.refusedWords.push(words)
  const body = {
    ...(action === 'resolve' && { words, before: [], after: [] }),
    ...(action === 'close' && { words }),
    ...(action === 'reject' && { reason: 'unclear', words }),
    ...(action === 'file' && { category: 'WG.event.1', condition: '1' }),
  }
  const key = keyOf('refused', stage.salt, report.caseId, action, by, tenant, String(status))
  const answer = await stage.ask({
    ...{ path: pathOf(report, step), as: subOf(tenant, by) },
    ...(action === 'see' ? { method: 'GET' as const } : { method: 'POST' as const, body, key }),
  })
  if (status.includes(answer.status)) return
  const invariant = status.includes(403) ? 'I4' : 'I5'
  stage.book.seen.push({ invariant, what: `${action} by ${tenant}-${by} was answered ${answer.status}` })
}

const isTriage = (state: object): boolean => 'triage' in state && state.triage !== undefined
