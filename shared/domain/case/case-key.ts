import type { CaseId } from '../case-number/case-number.ts'
import type { Tenant } from '../registry/ids.ts'

/** What names a case within the deployment. */
export interface CaseKey {
  readonly tenant: Tenant
  readonly caseId: CaseId
}
