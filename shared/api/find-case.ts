import { fold } from '#shared/domain/case/evolve.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { parseCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'

/** The case as the ledger has it this moment, by its number as people write it. Throws not-found. */
export async function findCase(ledger: CaseLedger, tenant: Tenant, number: string): Promise<OpenedCase> {
  const caseId = parseCaseNumber(number)
  const state = caseId ? fold(await ledger.load(tenant, caseId)) : undefined
  if (!state || state.status === 'Absent') throw new DomainError('not-found', 'No such case')
  return state
}
