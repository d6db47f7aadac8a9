import type { NearRow } from '#shared/domain/view/near-key.ts'

/** Open cases by category and geohash cell. */
export interface NearIndex {
  /** Those of one partition (nearPartition) opened at `since` (RFC 3339) or later, the newest first. */
  since(partition: string, since: string): Promise<readonly NearRow[]>
}
