import { Grid, type RegistryKind } from '#shared/domain/registry/entries.ts'
import { countyOf } from '#shared/domain/registry/ids.ts'
import type { WanggeClient } from '../../clients/ts/make-client.ts'
import { type GridFaults, gridFaults } from './grid-faults.ts'
import { listEntries } from './list-entries.ts'
import type { Plan } from './planned-entry.ts'

/**
 * The faults of a plan's grids beside those of their counties that the registry has and the plan does not replace: what a
 * file alone cannot show. Undefined where there is nothing beside them, or the plan is of another kind.
 */
export async function faultsBeside(client: WanggeClient, plan: Plan<RegistryKind>): Promise<GridFaults | undefined> {
  if (plan.kind !== 'grid') return undefined
  const { entries } = plan as Plan<'grid'>
  const planned = new Set<string>(entries.map(({ entry }) => entry.id))
  const beside: Grid[] = []
  for (const county of new Set(entries.map(({ entry }) => countyOf(entry.id)))) {
    for await (const entry of listEntries(client, 'grid', county)) {
      if (!planned.has(entry.id)) beside.push(Grid.parse(entry))
    }
  }
  return beside.length > 0 ? gridFaults(entries, beside) : undefined
}
