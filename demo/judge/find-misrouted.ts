import { dispatchesOf } from './dispatches-of.ts'
import type { Evidence } from './evidence.ts'
import type { ExpectedAgency } from './expected-agencies.ts'
import { type Finding, oncePerCase } from './finding.ts'

/** Cases dispatched to, or laid on the queue of, another agency than the committed table expects. */
export function findMisrouted({ submissions, ledger, messages }: Evidence, expected: ExpectedAgency): Finding[] {
  const findings = submissions.flatMap(({ caseId, report }): Finding[] => {
    const wanted = expected(report.category, report.areas)
    if (wanted === undefined) throw new Error(`The table of expected agencies does not know ${report.category}`)
    const wrong = [
      ...dispatchesOf(ledger.get(caseId) ?? []).map(({ agency }) => ({ agency, how: 'dispatched to' })),
      ...messages
        .filter(({ message }) => message.data.caseId === caseId)
        .map(({ queueOf }) => ({ agency: queueOf, how: 'laid on the queue of' })),
    ].filter(({ agency }) => agency !== wanted)
    return wrong.map(({ agency, how }) => ({
      caseId,
      what: `${report.category} at ${report.areas[0]} was ${how} ${agency}, expected ${wanted}`,
    }))
  })
  return oncePerCase(findings)
}
