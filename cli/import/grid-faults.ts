import { gaps, overlaps } from '#shared/domain/place/shape/coverage.ts'
import type { Point } from '#shared/domain/place/shape/segments.ts'
import { type ShapeFault, shapeFaults } from '#shared/domain/place/shape/shape-faults.ts'
import type { Grid } from '#shared/domain/registry/entries.ts'
import type { BadRow } from './bad-row.ts'
import type { PlannedEntry } from './planned-entry.ts'

const SHAPE: Readonly<Record<ShapeFault['code'], string>> = {
  'not-closed': 'a ring does not end where it begins',
  'no-area': 'a ring encloses nothing',
  'crosses-itself': 'its border crosses itself',
  'hole-outside': 'a hole lies outside of it',
}

export interface GridFaults {
  readonly bad: readonly BadRow[]
  /** What may be meant so: ground that no grid covers although it lies between them. */
  readonly warnings: readonly BadRow[]
}

/**
 * Grids that are no shapes, and grids that cover the same ground, named; gaps once nothing else is wrong with any of them.
 * Grids that are never valid on the same day may lie over each other: one follows the other.
 */
export function gridFaults(planned: readonly PlannedEntry<'grid'>[]): GridFaults {
  const shapes = planned.flatMap(({ entry, file, line }) =>
    partsOf(entry)
      .flatMap(({ polygon }) => shapeFaults(polygon))
      .slice(0, 1)
      .map(({ code, at }) => ({
        file,
        line,
        column: 'polygon',
        reason: `${named(entry)}: ${SHAPE[code]}, near ${spot(at)}`,
      })),
  )
  if (shapes.length > 0) return { bad: shapes, warnings: [] }
  const byId = new Map(planned.map(one => [one.entry.id as string, one]))
  const parts = planned.flatMap(({ entry }) => partsOf(entry))
  const bad = overlaps(parts).flatMap(({ one, other, at }) => {
    const [first, second] = [byId.get(one), byId.get(other)]
    if (!first || !second || !together(first.entry, second.entry)) return []
    const reason = `${named(second.entry)} covers ground of ${named(first.entry)} (line ${first.line}), near ${spot(at)}`
    return [{ file: second.file, line: second.line, column: 'polygon', reason }]
  })
  if (bad.length > 0 || planned.some(({ entry }) => entry.validFrom || entry.validTo)) return { bad, warnings: [] }
  const warnings = gaps(parts).flatMap(({ between, at, squareMetres }) => {
    const around = between.flatMap(id => byId.get(id) ?? [])
    const [first] = around
    if (!first) return []
    const names = around.slice(0, 5).map(({ entry }) => named(entry))
    const reason = `no grid covers ${Math.round(squareMetres)} m² between ${names.join(', ')}, near ${spot(at)}`
    return [{ file: first.file, line: first.line, reason }]
  })
  return { bad, warnings }
}

const partsOf = ({ id, polygon, parts = [] }: Grid) => [polygon, ...parts].map(each => ({ id, polygon: each }))
const named = ({ id, name }: Grid): string => `“${name.zh}” (${id})`
const spot = ([lon, lat]: Point): string => `${lat.toFixed(5)}, ${lon.toFixed(5)}`

const together = (one: Grid, other: Grid): boolean =>
  (one.validFrom ?? '') <= (other.validTo ?? '9999-12-31') && (other.validFrom ?? '') <= (one.validTo ?? '9999-12-31')
