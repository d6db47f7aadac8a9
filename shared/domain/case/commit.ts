import * as z from 'zod'
import { CaseId } from '../case-number/case-number.ts'
import { canonicalJson, type Json } from '../hash/canonical-json.ts'
import { sha256Hex } from '../hash/digest.ts'
import { Tenant } from '../registry/ids.ts'
import { Actor } from './actor.ts'
import { CaseEvent } from './events/case-event.ts'

/** The version of the events' shapes written now; upcasters lift older ones. */
export const EVENT_SCHEMA = 1

/** What every first commit is chained to. */
export const GENESIS = '0'.repeat(64)

/** One decision, appended once: the ledger's only item. Sequence numbers start at 1 and have no gap. */
export const Commit = z.strictObject({
  tenant: Tenant,
  caseId: CaseId,
  seq: z.int().min(1),
  commandId: z.string(),
  fingerprint: z.string(),
  at: z.iso.datetime(),
  actor: Actor,
  schema: z.int().min(1),
  events: z.array(CaseEvent).min(1),
  prevHash: z.string().length(64),
  hash: z.string().length(64),
})
export type Commit = z.infer<typeof Commit>

export type CommitContent = Omit<Commit, 'prevHash' | 'hash'>

/** SHA-256 over the canonical JSON of everything but the hash itself. */
export const hashOf = (content: CommitContent, prevHash: string): string =>
  sha256Hex(canonicalJson({ ...content, prevHash } as unknown as Json))

export const sealCommit = (content: CommitContent, prevHash: string): Commit => ({
  ...content,
  prevHash,
  hash: hashOf(content, prevHash),
})
