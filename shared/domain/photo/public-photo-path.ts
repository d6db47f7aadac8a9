import { type CaseId, showCaseNumber } from '../case-number/case-number.ts'
import type { Tenant } from '../registry/ids.ts'

/** Where anybody finds a photo approved for everybody, on the deployment's own origin; it stays the same as long as it is approved. */
export const publicPhotoPath = (tenant: Tenant, caseId: CaseId, photoId: string): string =>
  `/api/t/${tenant}/cases/${showCaseNumber(caseId)}/photos/${photoId}`
