import * as z from 'zod'
import type { OpenedCase } from '../case/state.ts'
import { CaseId } from '../case-number/case-number.ts'
import { geohash } from '../place/geohash.ts'
import { Position } from '../place/position.ts'

/** One partition for each category and geohash cell: what may be the same as a new report lies in four of them at most. */
export const nearPartition = (tenant: string, category: string, cell: string): string =>
  `${tenant}#NEAR#${category}#${cell}`

/** Where an open case in a public place is looked for by later reports. The keys say all, so the index carries nothing else. */
export function nearKeys({ tenant, caseId, category, place, openedAt, closedAt }: OpenedCase) {
  const { position } = place
  if (!position || !category || closedAt !== undefined) return {}
  return {
    near: nearPartition(tenant, category, geohash(position)),
    nearSort: `${openedAt}#${caseId}#${position.lat},${position.lon}`,
  }
}

/** An open case as the index knows it. */
export const NearRow = z.object({ caseId: CaseId, openedAt: z.string(), position: Position })
export type NearRow = z.infer<typeof NearRow>

export function nearRowOf(sort: string): NearRow {
  const [openedAt, caseId, spot = ''] = sort.split('#')
  const [lat, lon] = spot.split(',').map(Number)
  return NearRow.parse({ openedAt, caseId, position: { lat, lon } })
}
