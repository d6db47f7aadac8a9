import { digestOfParts } from '../hash/digest.ts'

/** Partitions of the timer index that digests stand in: each takes 1,000 writes a second. */
const DIGEST_SHARDS = 4

export const digestShards = (): readonly string[] =>
  Array.from({ length: DIGEST_SHARDS }, (_, shard) => `DIGEST#${shard}`)

export const digestShardOf = (digest: string): string =>
  `DIGEST#${digestOfParts(digest).readUInt32BE() % DIGEST_SHARDS}`
