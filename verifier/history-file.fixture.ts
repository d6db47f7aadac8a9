import { readAnchors } from '#cli/history/read-anchors.ts'
import { noProgress } from '#cli/import/progress.ts'
import { memoryAnchors } from '#shared/adapters/memory/anchor-store.ts'
import { type Anchor, sealAnchor } from '#shared/domain/anchor/anchor.ts'
import { anchoringOf } from '#shared/domain/anchor/anchor-commits.ts'
import type { HistoryFile } from '#shared/domain/anchor/history-file.ts'
import { type Commit, GENESIS, sealCommit } from '#shared/domain/case/commit.ts'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { minute } from '#test/support/sample-case.ts'

/** A root over each of these lists of commits, twenty minutes apart. */
export async function anchored(...hours: readonly (readonly Commit[])[]) {
  const store = memoryAnchors()
  let last: Anchor | undefined
  for (const [at, commits] of hours.entries()) {
    last = sealAnchor(
      anchoringOf(commits).flatMap(({ leaves }) => leaves),
      last,
      minute(20 * (at + 1)),
    )
    await store.add(last)
  }
  return store
}

/** What an export gives for a ledger that holds these cases. */
export async function exported(
  store: Awaited<ReturnType<typeof anchored>>,
  ...cases: readonly (readonly Commit[])[]
): Promise<HistoryFile> {
  const { roots, proofs } = await readAnchors(store, () => true, noProgress)
  const found = new Map(cases.flatMap(commits => commits.slice(0, 1).map(({ tenant, caseId }) => [caseId, tenant])))
  for (const { key } of proofs.values()) found.set(key.caseId, key.tenant)
  return {
    ...{ format: 'wangge-history/1', exportedAt: minute(600), roots: [...roots] },
    cases: [...found].map(([caseId, tenant]) => ({
      ...{ tenant, caseId, number: showCaseNumber(caseId) },
      commits: cases.find(([first]) => first?.caseId === caseId)?.map(commit => ({ ...commit })) ?? [],
      anchored: [...(proofs.get(`${tenant}#${caseId}`)?.proofs ?? [])],
    })),
  }
}

/** The history of someone who can write everything: one commit changed, and every hash and link after it made to fit. */
export function rewritten(commits: readonly Commit[], seq: number, change: Partial<Commit>): Commit[] {
  const forged: Commit[] = []
  for (const { hash: _hash, prevHash: _link, ...content } of commits) {
    const altered = content.seq === seq ? { ...content, ...change } : content
    forged.push(sealCommit(altered, forged.at(-1)?.hash ?? GENESIS))
  }
  return forged
}
