import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { deriveCaseId } from '#shared/domain/case-number/case-number.ts'
import { INSIDE, MATTERS, senderOf, subOf } from '../place/places.ts'
import type { ReportStep } from '../scenario/step.ts'
import type { SentReport } from './book.ts'
import type { Answer } from './client.ts'
import { keyOf } from './key-of.ts'
import { acceptRequest, requestForm } from './open311-report.ts'
import type { Play } from './play.ts'

/** Stands in every free text, name and hidden place of the rig, and may be found nowhere but in the vault. */
export const CANARY = 'canary-'
/** A place with digits of its own. */
export const CANARY_LAT = 30.0471147
export const CANARY_PHONE = '+99 0471 1471'
const SOURCE = 'hotline/prove'

export async function reportStep(step: ReportStep, stage: Play): Promise<void> {
  const report = reportOf(step, stage.salt)
  stage.book.reports.push(report)
  await send(report, report.body, stage, answer => accept(report, answer, stage))
}

export async function againStep(name: string, stage: Play): Promise<void> {
  const report = sent(name, stage)
  await send(report, report.body, stage, answer => accept(report, answer, stage))
}

export async function otherBodyStep(name: string, stage: Play): Promise<void> {
  const report = sent(name, stage)
  const words = `${CANARY}other-${name}`
  stage.book.refusedWords.push(words)
  await send(report, { ...report.body, words }, stage, ({ status, body }) => {
    if (status !== 422 || body.code !== 'key.reused')
      stage.book.seen.push({ invariant: 'I2', what: `other words under the key of ${name} were answered ${status}` })
  })
}

export async function junkStep(body: string, stage: Play): Promise<void> {
  const QueueUrl = stage.rig.local.model.outputs.IntakeQueueUrl ?? ''
  const sender = stage.rig.sqs(senderOf('alpha'))
  const { MessageId } = await sender.send(new SendMessageCommand({ QueueUrl, MessageBody: body }))
  stage.book.junk.push(MessageId ?? '')
}

export function sent(name: string, { book }: Play): SentReport {
  const found = book.reports.find(report => report.name === name)
  if (!found) throw new Error(`The scenario has sent no report ${name} yet`)
  return found
}

function reportOf({ case: name, via, matter, tenant = 'alpha', plain }: ReportStep, salt: string): SentReport {
  const key = keyOf('report', salt, name)
  const { category } = { category: undefined, ...MATTERS[matter] }
  const caller = via === 'public' ? 'public' : via === 'worker' ? subOf(tenant, 'worker') : callerOf(tenant)
  const body = {
    words: `${CANARY}words of ${name} 🚧𠮷`,
    place: {
      position: matter === 'bench' ? { ...INSIDE, lat: CANARY_LAT } : INSIDE,
      ...(!plain && { words: `${CANARY}address` }),
    },
    ...(category && { category, condition: '1' }),
    ...((via === 'public' || via === 'open311') && { contact: { name: `${CANARY}name`, phone: CANARY_PHONE } }),
  }
  const caseId = via === 'open311' ? '' : deriveCaseId(tenant, caller, key, 0)
  return { name, tenant, via, matter, key, body, caseId, acknowledged: false }
}

const callerOf = (tenant: SentReport['tenant']): string => `${senderOf(tenant)}|${SOURCE}`

async function send(
  report: SentReport,
  body: SentReport['body'],
  stage: Play,
  heard: (answer: Answer) => void,
): Promise<void> {
  const { rig, ask } = stage
  const { via, tenant, key } = report
  if (via === 'intake') {
    const event = { specversion: '1.0', id: key, source: SOURCE, type: 'report.submitted', data: body }
    const QueueUrl = rig.local.model.outputs.IntakeQueueUrl ?? ''
    const MessageBody = JSON.stringify(event)
    await rig.sqs(senderOf(tenant)).send(new SendMessageCommand({ QueueUrl, MessageBody }))
    report.acknowledged = true
  } else if (via === 'open311') {
    const asking = { method: 'POST', path: '/open311/v2/requests.json', body: requestForm(report) } as const
    acceptRequest(report, await ask(asking), stage)
  } else if (via === 'worker')
    heard(await ask({ method: 'POST', path: '/api/reports', as: subOf(tenant, 'worker'), body, key }))
  else heard(await ask({ method: 'POST', path: `/api/t/${tenant}/reports`, body, key }))
}

function accept(report: SentReport, { status, body }: Answer, { book }: Play): void {
  const { name, caseId } = report
  if (status !== 201) {
    book.seen.push({ invariant: 'I1', what: `report ${name} was answered ${status}` })
    return
  }
  report.acknowledged = true
  if (body.caseId !== caseId)
    book.seen.push({ invariant: 'I2', what: `report ${name} became case ${String(body.caseId)}, not ${caseId}` })
  if (report.code !== undefined && report.code !== body.code)
    book.seen.push({ invariant: 'I2', what: `report ${name} has two follow-up codes` })
  report.code = String(body.code)
}
