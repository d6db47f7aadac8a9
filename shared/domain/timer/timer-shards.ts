import { digestOfParts } from '../hash/digest.ts'

/** Partitions of the timer index: each takes 1,000 writes a second, and a sweep reads them side by side. */
export const TIMER_SHARDS = 4

export const timerShards = (): readonly string[] => Array.from({ length: TIMER_SHARDS }, (_, shard) => `TIMER#${shard}`)

export const timerShardOf = (caseId: string): string => `TIMER#${digestOfParts(caseId).readUInt32BE() % TIMER_SHARDS}`
