import { type Commit, GENESIS, hashOf } from './commit.ts'

export interface ChainFault {
  readonly seq: number
  readonly fault: 'gap' | 'wrong-hash' | 'wrong-link'
}

/** Checks one case's commits in order of seq. Undefined: no gap, every hash right, every commit chained to the one before. */
export function verifyChain(commits: readonly Commit[]): ChainFault | undefined {
  let prevHash = GENESIS
  for (const [index, commit] of commits.entries()) {
    const { prevHash: link, hash, ...content } = commit
    if (commit.seq !== index + 1) return { seq: index + 1, fault: 'gap' }
    if (link !== prevHash) return { seq: commit.seq, fault: 'wrong-link' }
    if (hashOf(content, link) !== hash) return { seq: commit.seq, fault: 'wrong-hash' }
    prevHash = hash
  }
  return undefined
}
