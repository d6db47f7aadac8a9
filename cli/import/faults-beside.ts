import { Area, Grid, type RegistryKind } from '#shared/domain/registry/entries.ts'
import { countyOf } from '#shared/domain/registry/ids.ts'
import type { WanggeClient } from '../../clients/ts/make-client.ts'
import { type GridFaults, gridFaults } from './grid-faults.ts'
import { listEntries } from './list-entries.ts'
import type { Plan } from './planned-entry.ts'

/**
 * The faults of a plan's grids beside those that the registry has and the plan does not replace, of their own counties and
 * of those whose boxes touch theirs: what a file alone cannot show. Undefined where there is nothing beside them, or the
 * plan is of another kind.
 */
export async function faultsBeside(client: WanggeClient, plan: Plan<RegistryKind>): Promise<GridFaults | undefined> {
  if (plan.kind !== 'grid') return undefined
  const { entries } = plan as Plan<'grid'>
  const planned = new Set<string>(entries.map(({ entry }) => entry.id))
  const beside: Grid[] = []
  for (const county of await countiesBeside(client, planned)) {
    for await (const entry of listEntries(client, 'grid', county)) {
      if (!planned.has(entry.id)) beside.push(Grid.parse(entry))
    }
  }
  return beside.length > 0 ? gridFaults(entries, beside) : undefined
}

/** The counties of the grids, and every other whose box reaches theirs. */
async function countiesBeside(client: WanggeClient, planned: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const own = new Set([...planned].map(countyOf))
  const counties: Area[] = []
  for await (const entry of listEntries(client, 'area', 'top')) {
    const area = Area.parse(entry)
    if (area.level === 'county') counties.push(area)
  }
  const boxes = counties.flatMap(({ id, box }) => (box && own.has(id) ? [box] : []))
  const touching = counties.filter(({ box }) => box && boxes.some(other => meet(box, other)))
  return new Set([...own, ...touching.map(({ id }) => id)])
}

type Box = NonNullable<Area['box']>
const meet = (one: Box, other: Box): boolean =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3]
