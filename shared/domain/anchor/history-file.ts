import * as z from 'zod'
import { AnchorRoot } from './anchor.ts'
import { Digest } from './leaf.ts'
import { ProofStep } from './merkle-tree.ts'

/** That a root holds this hash for this seq of the case. */
export const InclusionProof = z.strictObject({
  seq: z.int().min(1),
  hash: Digest,
  /** Of the root. */
  sequence: z.int().min(1),
  path: z.array(ProofStep),
})
export type InclusionProof = z.infer<typeof InclusionProof>

/** One case as an auditor gets it. Commits are as they stand in the ledger, right or wrong. */
export const ExportedCase = z.strictObject({
  tenant: z.string(),
  caseId: z.string(),
  number: z.string(),
  commits: z.array(z.record(z.string(), z.unknown())),
  anchored: z.array(InclusionProof),
})
export type ExportedCase = z.infer<typeof ExportedCase>

/** What `wangge export history` writes and verifier/verify-history.mjs reads. */
export const HistoryFile = z.strictObject({
  format: z.literal('wangge-history/1'),
  exportedAt: z.iso.datetime(),
  roots: z.array(AnchorRoot),
  cases: z.array(ExportedCase),
})
export type HistoryFile = z.infer<typeof HistoryFile>

/** What `wangge export roots` writes, to be published where nobody of the deployment can change it. */
export const RootsFile = z.strictObject({
  format: z.literal('wangge-roots/1'),
  roots: z.array(z.strictObject({ sequence: z.int().min(1), root: Digest, to: z.iso.datetime() })),
})
export type RootsFile = z.infer<typeof RootsFile>
