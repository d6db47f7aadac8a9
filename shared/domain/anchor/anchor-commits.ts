import * as z from 'zod'
import type { Commit } from '../case/commit.ts'
import { AnchorLeaf } from './leaf.ts'

/** Take these commits' hashes into the next root. */
export const AnchorCommits = z.strictObject({ leaves: z.array(AnchorLeaf).min(1) })
export type AnchorCommits = z.infer<typeof AnchorCommits>

/** About 15 KB a message: SQS bills 64 KB as one, and a batch of ten stays far below its limit. */
const LEAVES_PER_MESSAGE = 100

/** What is to be anchored of these commits: one message for many, since each costs a request to send, take and delete. */
export function anchoringOf(commits: readonly Commit[]): readonly AnchorCommits[] {
  const leaves = commits.map(({ tenant, caseId, seq, hash }) => ({ tenant, caseId, seq, hash }))
  const count = Math.ceil(leaves.length / LEAVES_PER_MESSAGE)
  return Array.from({ length: count }, (_, at) => ({
    leaves: leaves.slice(at * LEAVES_PER_MESSAGE, (at + 1) * LEAVES_PER_MESSAGE),
  }))
}
