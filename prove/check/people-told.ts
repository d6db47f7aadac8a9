import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { NOTICE_TEXTS } from '#shared/domain/notice/notice-texts.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { MAILBOX } from '../place/places.ts'
import type { Check } from './check.ts'

/** L8: who can be reached hears of every task; only a stream that forgot it can keep it from them. */
export const peopleTold: Check = {
  id: 'L8',
  rule: 'an agency that can be reached is told of every task it is given',
  eventually: true,
  broken: evidence =>
    evidence.faults.some(({ kind }) => kind === 'lost')
      ? []
      : told(evidence)
          .filter(({ given, heard }) => heard < given)
          .map(({ key, given, heard }) => `${key} gave ${given} tasks and ${heard} were told`),
}

/** I13: a notice is in one message; a message sent again is the same message. */
export const toldOnce: Check = {
  id: 'I13',
  rule: 'nobody is told the same thing by two different messages',
  broken: evidence =>
    told(evidence)
      .filter(({ given, heard }) => heard > given)
      .map(({ key, given, heard }) => `${key} gave ${given} tasks and ${heard} were told`),
}

/** Tasks of each case for the one agency that has an address, and how often different messages say so. */
function told({ ledger, mails }: Evidence) {
  const messages = new Map(mails.filter(({ to }) => to === MAILBOX.email).map(({ id, text }) => [id, text]))
  const paragraphs = [...messages.values()].flatMap(text => text.split('\n\n'))
  return [...ledger.entries()].flatMap(([key, commits]) => {
    const [{ tenant, caseId } = { tenant: '', caseId: undefined }] = commits
    if (tenant !== MAILBOX.tenant || caseId === undefined) return []
    const given = commits
      .flatMap(({ events }) => events)
      .filter(event => event.type === 'TaskDispatched' && event.agency === MAILBOX.agency).length
    const number = showCaseNumber(caseId)
    const heard = paragraphs.filter(
      paragraph => paragraph.startsWith(number) && paragraph.includes(NOTICE_TEXTS.task.zh),
    ).length
    return [{ key, given, heard }]
  })
}
