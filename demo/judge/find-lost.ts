import { dispatchesOf } from './dispatches-of.ts'
import type { Evidence } from './evidence.ts'
import { type Finding, oncePerCase } from './finding.ts'

/** Acknowledged reports without a case of their own, cases never dispatched, and dispatched tasks that never lay on a queue. */
export function findLost({ submissions, ledger, messages }: Evidence): Finding[] {
  const onQueue = new Set(messages.map(({ queueOf, message: { data } }) => `${data.task} ${data.seq} ${queueOf}`))
  const taken = new Set<string>()
  const findings = submissions.flatMap(({ caseId, report }): Finding[] => {
    const commits = ledger.get(caseId) ?? []
    if (taken.has(caseId)) {
      return [{ caseId: `${caseId}/${report.index}`, what: `report ${report.index + 1} shares the case of another` }]
    }
    taken.add(caseId)
    if (commits.length === 0) return [{ caseId, what: `report ${report.index + 1} was acknowledged and is not stored` }]
    const dispatches = dispatchesOf(commits)
    if (dispatches.length === 0) return [{ caseId, what: 'was never dispatched' }]
    return dispatches
      .filter(({ task, seq, agency }) => !onQueue.has(`${caseId}.${task} ${seq} ${agency}`))
      .map(({ task, agency }) => ({ caseId, what: `task ${task} never lay on the queue of ${agency}` }))
  })
  return oncePerCase(findings)
}
