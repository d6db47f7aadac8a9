import { memoryLedger } from '#shared/adapters/memory/case-ledger.ts'
import type { Commit } from '#shared/domain/case/commit.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'

export interface CountedLedger extends CaseLedger {
  /** What was appended, in the order it was. */
  readonly appended: readonly Commit[]
  /** Runs once, right before the next append reaches the ledger: where a rival slips in. */
  beforeAppend: (run: () => Promise<void>) => void
  /** The next append is done and answered as if it had not been: what a retry after a lost answer sees. */
  loseAnswer: () => void
}

/** A ledger that counts, and on which races and lost answers can be arranged. */
export function countedLedger(): CountedLedger {
  const ledger = memoryLedger()
  const appended: Commit[] = []
  let before: (() => Promise<void>) | undefined
  let lost = false
  return {
    appended,
    beforeAppend: run => {
      before = run
    },
    loseAnswer: () => {
      lost = true
    },
    load: ledger.load,
    async append(commit) {
      const run = before
      before = undefined
      await run?.()
      const answer = await ledger.append(commit)
      if (answer === 'appended') appended.push(commit)
      if (!lost) return answer
      lost = false
      return 'occupied'
    },
  }
}
