import { fold } from '#shared/domain/case/evolve.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'
import type { CaseSearch } from '#shared/ports/case-search.ts'
import { lookBack } from './look-back.ts'

export interface Period {
  /** RFC 3339, both included. */
  readonly since: string
  readonly until: string
  readonly most: number
}

const AT_ONCE = 32

/** The cases opened in a period, as the ledger has them, the latest first; `more` when there were more than `most`. */
export async function casesSince(
  tenant: Tenant,
  { since, until, most }: Period,
  { search, ledger }: { readonly search: CaseSearch; readonly ledger: CaseLedger },
): Promise<{ states: readonly OpenedCase[]; more: boolean }> {
  const ids: OpenedCase['caseId'][] = []
  const looking = { tenant, start: since, end: until, filter: { areas: [] }, most: most + 1, read: most + 1 }
  for await (const { rows } of lookBack(search, looking)) ids.push(...rows.map(({ caseId }) => caseId))
  const states: OpenedCase[] = []
  const taken = ids.slice(0, most)
  for (let from = 0; from < taken.length; from += AT_ONCE) {
    const loaded = await Promise.all(taken.slice(from, from + AT_ONCE).map(id => ledger.load(tenant, id)))
    states.push(...loaded.map(fold).flatMap(state => (state.status === 'Absent' ? [] : [state])))
  }
  return { states, more: ids.length > most }
}
