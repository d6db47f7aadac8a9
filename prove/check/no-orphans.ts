import { commitmentsOf } from '#shared/domain/case/commitments.ts'
import type { Check } from './check.ts'

/** An hour until ripe, a quarter between sweeps, and some. */
const RIPE_MS = 80 * 60_000

/** L5: words of what never became a case do not stay. */
export const noOrphans: Check = {
  id: 'L5',
  rule: 'what no commit refers to is erased from the vault',
  eventually: true,
  broken: ({ vault, ledger, now }) => {
    const named = new Set([...ledger.values()].flat().flatMap(commit => commitmentsOf(commit).map(String)))
    return vault
      .filter(
        ({ sk, writtenAt }) => !named.has(String(sk)) && Date.parse(now) - Date.parse(String(writtenAt)) > RIPE_MS,
      )
      .map(({ pk, writtenAt }) => `a value of ${String(pk)} of ${String(writtenAt)} belongs to nothing`)
  },
}
