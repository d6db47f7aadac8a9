import type { CaseId } from '../case-number/case-number.ts'
import type { AgencyId, AreaId, Tenant } from '../registry/ids.ts'
import type { Role } from '../registry/role.ts'

/** Who asks, from the token's claims and never from the request. */
export interface Caller {
  readonly tenant: Tenant
  readonly sub: string
  readonly roles: readonly Role[]
  readonly agency?: AgencyId
  readonly area?: AreaId
  /** The case whose follow-up code he has shown. */
  readonly reporterOf?: CaseId
}
