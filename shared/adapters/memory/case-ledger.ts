import type { CaseKey } from '#shared/domain/case/case-key.ts'
import { Commit } from '#shared/domain/case/commit.ts'
import { mustBeLookedAt } from '#shared/domain/reconcile/must-be-looked-at.ts'
import type { CaseLedger, CreatedCases } from '#shared/ports/case-ledger.ts'

/** The ledger in memory. Commits are kept as JSON text, so that nobody changes what is stored by changing what he was given. */
export function memoryLedger(): CaseLedger & CreatedCases {
  const cases = new Map<string, Map<number, string>>()
  const keyOf = ({ tenant, caseId }: CaseKey) => `${tenant}#${caseId}`
  const read = (commits: ReadonlyMap<number, string>): Commit[] =>
    [...commits.values()].map(text => Commit.parse(JSON.parse(text))).sort((a, b) => a.seq - b.seq)

  return {
    load: async (tenant, caseId) => read(cases.get(keyOf({ tenant, caseId })) ?? new Map()),
    async append(commit) {
      const key = keyOf(commit)
      const commits = cases.get(key) ?? new Map<number, string>()
      if (commits.has(commit.seq)) return 'occupied'
      cases.set(key, commits.set(commit.seq, JSON.stringify(commit)))
      return 'appended'
    },
    async createdIn(minute) {
      const found = [...cases.values()].flatMap(commits => {
        const all = read(commits)
        const [first] = all
        return first && all.some(each => mustBeLookedAt(each) && each.at.slice(0, 16) === minute) ? [first] : []
      })
      return found.map(({ tenant, caseId }): CaseKey => ({ tenant, caseId }))
    },
  }
}
