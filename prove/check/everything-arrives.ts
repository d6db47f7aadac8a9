import { fold } from '#shared/domain/case/evolve.ts'
import type { CaseState } from '#shared/domain/case/state.ts'
import { agencyMessages } from './agency-messages.ts'
import type { Check } from './check.ts'

/** L1: what was said reaches somebody. */
export const everythingArrives: Check = {
  id: 'L1',
  rule: 'every report reaches an agency’s queue, a desk or quarantine',
  eventually: true,
  broken: evidence => {
    const { book, ledger, quarantine } = evidence
    const lain = new Set(agencyMessages(evidence).map(({ message: { data } }) => `${data.task} ${data.seq}`))
    return [
      ...[...ledger.entries()].flatMap(([key, commits]) => unheard(fold(commits), lain).map(what => `${key} ${what}`)),
      ...book.junk
        .filter(id => !quarantine.some(({ messageId }) => messageId === id))
        .map(id => `message ${id} is neither a report nor in quarantine`),
    ]
  },
}

/** The last word of every task; one that was overtaken need not have lain there. */
function unheard(state: CaseState, lain: ReadonlySet<string>): string[] {
  if (state.status === 'Absent') return []
  if (state.tasks.length === 0 && state.status === 'Reported' && !state.triage) return ['has reached nobody']
  return state.tasks
    .filter(({ key, noticeSeq }) => !lain.has(`${state.caseId}.${key} ${noticeSeq}`))
    .map(({ key, agency, status, noticeSeq }) => `notice ${noticeSeq} of ${key} (${status}) never reached ${agency}`)
}
