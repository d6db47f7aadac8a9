import { sha256Hex } from '#shared/domain/hash/digest.ts'
import { packGrids } from '#shared/domain/place/grids/pack-grids.ts'
import { placeNames } from '#shared/domain/place/names/place-name.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Cursors } from '#shared/ports/cursors.ts'
import type { Log } from '#shared/ports/log.ts'
import type { PlaceChange, PlaceChanges } from '#shared/ports/place-changes.ts'
import type { PlaceSnapshots } from '#shared/ports/place-snapshots.ts'
import type { Registry } from '#shared/ports/registry.ts'

export interface CompileDeps {
  readonly changes: Pick<PlaceChanges, 'list'>
  readonly cursors: Cursors
  readonly registry: Pick<Registry, 'list'>
  readonly snapshots: Pick<PlaceSnapshots, 'current' | 'keep'>
  readonly clock: Clock
  readonly log: Log
}

const CURSOR = 'compile-places'
/** A change is noted before it is made, by a request that lives ten seconds at most. */
const SETTLED_MS = 15_000

/**
 * Makes snapshots of the counties whose areas or grids were changed since the last run. What fails stops none of the
 * others and is tried again by the next run; a run that was cut short too.
 */
export const compilePlaces = (deps: CompileDeps) => async (): Promise<void> => {
  const { changes, cursors, clock, log } = deps
  const began = Date.parse(clock())
  const settled = Date.parse((await cursors.read(CURSOR)) ?? '1970-01-01T00:00:00Z')
  const open = (await changes.list()).filter(({ at }) => Date.parse(at) > settled)
  const failed: unknown[] = []
  for (const change of open) {
    try {
      await compile(change, deps)
    } catch (error) {
      log.error('places.failed', { tenant: change.tenant, county: change.county }, error)
      failed.push(error)
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} counties could not be compiled`)
  if (open.length > 0) await cursors.move(CURSOR, new Date(began - SETTLED_MS).toISOString())
}

async function compile({ tenant, county }: PlaceChange, { registry, snapshots, log }: CompileDeps): Promise<void> {
  const [areas, shapes] = await Promise.all([
    registry.list(tenant, 'area', county),
    registry.list(tenant, 'grid', county),
  ])
  const grids = packGrids(shapes.map(({ entry }) => entry))
  const names = placeNames(
    areas.map(({ entry }) => entry),
    shapes.map(({ entry }) => entry),
  )
  const version = sha256Hex(`${sha256Hex(grids)} ${sha256Hex(JSON.stringify(names))}`).slice(0, 16)
  if ((await snapshots.current(tenant, county)) === version) return
  await snapshots.keep(tenant, county, { version, grids, names })
  log.info('places.compiled', { tenant, county, version, grids: shapes.length })
}
