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

function unheard(state: CaseState, lain: ReadonlySet<string>): string[] {
  if (state.status === 'Absent' || state.status === 'Rejected') return []
  if (state.tasks.length === 0) return state.triage || state.status === 'Accepted' ? [] : ['has reached nobody']
  return state.tasks
    .filter(({ key, dispatchedSeq }) => !lain.has(`${state.caseId}.${key} ${dispatchedSeq}`))
    .map(({ key, agency }) => `task ${key} never lay on the queue of ${agency}`)
}
