import { fold } from '#shared/domain/case/evolve.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'
import type { RequestIndex } from '#shared/ports/request-index.ts'

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
  { requests, ledger }: { readonly requests: RequestIndex; readonly ledger: CaseLedger },
): Promise<{ states: readonly OpenedCase[]; more: boolean }> {
  const ids: OpenedCase['caseId'][] = []
  for (const [start, end] of months(since, until)) {
    let after: string | undefined
    do {
      const page = await requests.month({ tenant, start, end, ...(after !== undefined && { after }) })
      ids.push(...page.rows.map(({ caseId }) => caseId))
      after = page.next
    } while (after !== undefined && ids.length <= most)
    if (ids.length > most) break
  }
  const states: OpenedCase[] = []
  const taken = ids.slice(0, most)
  for (let from = 0; from < taken.length; from += AT_ONCE) {
    const loaded = await Promise.all(taken.slice(from, from + AT_ONCE).map(id => ledger.load(tenant, id)))
    states.push(...loaded.map(fold).flatMap(state => (state.status === 'Absent' ? [] : [state])))
  }
  return { states, more: ids.length > most }
}

/** The parts of a period that lie in one calendar month (UTC) each, the latest first. */
function months(since: string, until: string): [string, string][] {
  const [from, to] = [new Date(since), new Date(until)]
  const parts: [string, string][] = []
  for (let start = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth())), end = to; end >= from; ) {
    parts.push([(start > from ? start : from).toISOString(), end.toISOString()])
    end = new Date(start.getTime() - 1)
    start = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth()))
  }
  return parts
}
