import type { CaseKey } from '#shared/domain/case/case-key.ts'
import type { Commit } from '#shared/domain/case/commit.ts'
import { readCommit } from '#shared/domain/case/read-commit.ts'
import { digestOfParts } from '#shared/domain/hash/digest.ts'
import { mustBeLookedAt } from '#shared/domain/reconcile/must-be-looked-at.ts'

/** The ledger's partition key. */
export const ledgerKey = ({ tenant, caseId }: CaseKey): string => `${tenant}#${caseId}`

/** Partitions of one minute's openings: each takes 1,000 a second. */
export const CREATED_SHARDS = 4

export const createdBucket = (minute: string, shard: number): string => `CREATED#${minute}#${shard}`

/** A commit as it is stored; those that must be looked at also stand in a sparse index by their minute. */
export function commitItem(commit: Commit): Record<string, unknown> {
  const pk = ledgerKey(commit)
  if (!mustBeLookedAt(commit)) return { pk, ...commit }
  const shard = digestOfParts(commit.caseId).readUInt32BE() % CREATED_SHARDS
  return { pk, ...commit, createdBucket: createdBucket(commit.at.slice(0, 16), shard), createdKey: pk }
}

/** Parses a stored commit; throws when it is not one. */
export function commitOf(item: Record<string, unknown>): Commit {
  const { pk: _pk, createdBucket: _bucket, createdKey: _key, ...commit } = item
  return readCommit(commit)
}
