import type { Commit } from '#shared/domain/case/commit.ts'
import type { AgencyMessage } from '#shared/domain/messages/agency-message.ts'
import type { PlannedReport } from '../plan/planned-report.ts'

/** A report that was acknowledged, with the case it became as the acknowledgement says. */
export interface Submission {
  readonly report: PlannedReport
  readonly caseId: string
}

/** A message as it lay on an agency's queue; `queueOf` is the agency whose queue it was. */
export interface SeenMessage {
  readonly queueOf: string
  /** SQS's own: one per message sent, the same when one is received again. */
  readonly messageId: string
  readonly message: AgencyMessage
}

/** What the judge looks at: what was acknowledged, the whole ledger, and everything that lay on any agency's queue. */
export interface Evidence {
  readonly submissions: readonly Submission[]
  readonly ledger: ReadonlyMap<string, readonly Commit[]>
  readonly messages: readonly SeenMessage[]
}
