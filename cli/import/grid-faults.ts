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
 * Grids that are no shapes, and grids that cover the same ground, named; gaps once nothing else is wrong with any of them, on
 * the map as it is to stay: of grids that do not end.
 * Grids that are never valid on the same day may lie over each other: one follows the other. `registered` are those that
 * are there already and stay as they are: what they have among themselves is not told again.
 */
export function gridFaults(planned: readonly PlannedEntry<'grid'>[], registered: readonly Grid[] = []): GridFaults {
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
  const rows = new Map(planned.map(one => [one.entry.id as string, one]))
  const there = new Map(registered.filter(({ id }) => !rows.has(id)).map(grid => [grid.id as string, grid]))
  const grids = [...planned.map(({ entry }) => entry), ...there.values()]
  const parts = grids.flatMap(partsOf)
  const bad = overlaps(parts).flatMap(({ one, other, at }) => {
    const row = rows.get(other) ?? rows.get(one)
    const covered = row?.entry.id === other ? one : other
    const [before, beside] = [rows.get(covered), there.get(covered)]
    const grid = before?.entry ?? beside
    if (!row || !grid || !together(row.entry, grid)) return []
    const where = before ? `line ${before.line}` : 'in the registry'
    const reason = `${named(row.entry)} covers ground of ${named(grid)} (${where}), near ${spot(at)}`
    return [{ file: row.file, line: row.line, column: 'polygon', reason }]
  })
  if (bad.length > 0) return { bad, warnings: [] }
  const warnings = gaps(grids.filter(lasts).flatMap(partsOf)).flatMap(({ between, at, squareMetres }) => {
    const [first] = between.flatMap(id => rows.get(id) ?? [])
    if (!first) return []
    const names = between.flatMap(id => rows.get(id)?.entry ?? there.get(id) ?? []).slice(0, 5)
    const reason = `no grid covers ${Math.round(squareMetres)} m² between ${names.map(named).join(', ')}, near ${spot(at)}`
    return [{ file: first.file, line: first.line, reason }]
  })
  return { bad, warnings }
}

const lasts = ({ validTo }: Grid): boolean => validTo === undefined
const partsOf = ({ id, polygon, parts = [] }: Grid) => [polygon, ...parts].map(each => ({ id, polygon: each }))
const named = ({ id, name }: Grid): string => `“${name.zh}” (${id})`
const spot = ([lon, lat]: Point): string => `${lat.toFixed(5)}, ${lon.toFixed(5)}`

const together = (one: Grid, other: Grid): boolean =>
  (one.validFrom ?? '') <= (other.validTo ?? '9999-12-31') && (other.validFrom ?? '') <= (one.validTo ?? '9999-12-31')
