import { ledgerKey } from '#shared/adapters/dynamodb/ledger/commit-item.ts'
import type { Table } from '#shared/adapters/dynamodb/table.ts'
import type { ExportedCase, HistoryFile } from '#shared/domain/anchor/history-file.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import type { AreaId } from '#shared/domain/registry/ids.ts'
import type { AnchorStore } from '#shared/ports/anchor-store.ts'
import { atOnce } from '../at-once.ts'
import type { Progress } from '../import/progress.ts'
import { isInArea } from '../ledger/is-in-area.ts'
import { listCases } from '../ledger/list-cases.ts'
import { rawCommits } from './raw-commits.ts'
import { readAnchors } from './read-anchors.ts'

/** One case, the cases of an area, or without either all of them. */
export interface Wanted {
  readonly one?: CaseKey
  readonly area?: AreaId
}

export interface ExportDeps {
  readonly ledger: Table
  readonly anchors: AnchorStore
  readonly progress: Progress
  /** RFC 3339. */
  readonly now: string
}

/** How many cases are read at once. */
const WIDTH = 16

/**
 * Commits as they stand in the ledger, with what the roots say of them. It judges nothing: that is the verifier's part.
 * A case that roots hold and the ledger does not have any more is in it too, without commits.
 */
export async function exportHistory(deps: ExportDeps, { one, area }: Wanted): Promise<HistoryFile> {
  const { ledger, progress } = deps
  const isWanted = (key: CaseKey) => !one || ledgerKey(key) === ledgerKey(one)
  const { roots, proofs } = await readAnchors(deps.anchors, isWanted, progress)
  const keys = new Map(
    [...(one ? [one] : await listCases(ledger)), ...[...proofs.values()].map(({ key }) => key)].map(key => [
      ledgerKey(key),
      key,
    ]),
  )
  progress.begin('cases', keys.size)
  const cases = await atOnce([...keys.values()], WIDTH, async (key): Promise<ExportedCase[]> => {
    const commits = [...(await rawCommits(ledger, key))]
    progress.advance(1)
    if (area && !isInArea(area)(commits)) return []
    const anchored = [...(proofs.get(ledgerKey(key))?.proofs ?? [])]
    if (commits.length + anchored.length === 0) return []
    return [{ tenant: key.tenant, caseId: key.caseId, number: showCaseNumber(key.caseId), commits, anchored }]
  })
  progress.end()
  return { format: 'wangge-history/1', exportedAt: deps.now, roots: [...roots], cases: cases.flat() }
}
