import type { OpenedCase } from '#shared/domain/case/state.ts'
import type { AreaId } from '#shared/domain/registry/ids.ts'
import type { Registry } from '#shared/ports/registry.ts'

/** The desk of the level above, or of an area below in which the place lies. Undefined: there is none. */
export async function deskAt(
  wanted: 'above' | AreaId,
  { tenant, desk, place }: OpenedCase,
  registry: Registry,
): Promise<AreaId | undefined> {
  if (wanted !== 'above') {
    const below = place.path.indexOf(wanted) > place.path.indexOf(desk)
    return below ? wanted : undefined
  }
  const own = await registry.get(tenant, 'area', desk)
  return own?.entry.parent
}
