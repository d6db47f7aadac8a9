import { CaseId } from '../case-number/case-number.ts'
import { Commitment } from '../vault/sealed.ts'

/** A reporter is nobody but the one behind a report: named by his case and what the vault keeps his address under. */
export const reporterId = (caseId: CaseId, person: Commitment): string => `reporter.${caseId}.${person}`

/** Undefined: the id is not a reporter's. */
export function parseReporterId(id: string): { readonly caseId: CaseId; readonly person: Commitment } | undefined {
  const [kind, caseId, person] = id.split('.')
  if (kind !== 'reporter') return undefined
  return { caseId: CaseId.parse(caseId), person: Commitment.parse(person) }
}
