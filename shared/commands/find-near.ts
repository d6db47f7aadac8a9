import * as z from 'zod'
import { CaseId, showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { cellsAround } from '#shared/domain/place/geohash.ts'
import { metresBetween } from '#shared/domain/place/metres-between.ts'
import type { Position } from '#shared/domain/place/position.ts'
import type { CategoryId, Tenant } from '#shared/domain/registry/ids.ts'
import { nearPartition } from '#shared/domain/view/near-key.ts'
import type { NearIndex } from '#shared/ports/near-index.ts'
import { type PlaceDeps, pathOfReport } from './path-of-report.ts'
import { policyFor } from './registry-lookup.ts'

/** An open case that may be the same, as anybody may see it. */
export const NearCase = z.object({ number: z.string(), caseId: CaseId, metres: z.int(), openedAt: z.string() })
export type NearCase = z.infer<typeof NearCase>

export interface NearDeps extends PlaceDeps {
  readonly near: NearIndex
}

interface Spot {
  readonly tenant: Tenant
  readonly category: CategoryId
  /** WGS 84. */
  readonly position: Position
  /** RFC 3339. */
  readonly at: string
}

/** More than a person compares. */
const OFFERED = 5

/**
 * Open cases of the category within the policy's metres and hours, the nearest first. At most four queries, side by side.
 * Throws place.outside. Cases whose spot is not public are never found.
 */
export async function findNear({ tenant, category, position, at }: Spot, deps: NearDeps): Promise<readonly NearCase[]> {
  const path = await pathOfReport({ tenant, place: { position }, at }, deps)
  const { metres: radius, hours } = (await policyFor(deps.registry, tenant, path)).duplicates
  const since = new Date(Date.parse(at) - hours * 3_600_000).toISOString()
  const cells = await Promise.all(
    cellsAround(position, radius).map(cell => deps.near.since(nearPartition(tenant, category, cell), since)),
  )
  return cells
    .flat()
    .map(({ caseId, openedAt, position: other }) => ({ caseId, openedAt, metres: metresBetween(position, other) }))
    .filter(({ metres }) => metres <= radius)
    .sort((a, b) => a.metres - b.metres || (a.caseId < b.caseId ? -1 : 1))
    .slice(0, OFFERED)
    .map(({ caseId, openedAt, metres }) => ({
      ...{ number: showCaseNumber(caseId), caseId, openedAt },
      metres: Math.round(metres),
    }))
}
