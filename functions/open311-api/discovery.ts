import { inParallel } from '#shared/commands/in-parallel.ts'
import { pathOfWhole, policyFor } from '#shared/commands/registry-lookup.ts'
import type { Row } from '#shared/domain/open311/answer.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Call, Paged } from './call.ts'
import type { Open311Deps } from './open311-deps.ts'
import { ROOT } from './read-call.ts'
import { nameIn } from './registry-names.ts'
import { tenantOf } from './tenant-of.ts'

/** How many places are looked up at a time. */
const AT_ONCE = 16
/** Where no place is set up yet, nothing has ever changed. */
const NEVER = '1970-01-01T00:00:00.000Z'

interface Place {
  readonly tenant: Tenant
  readonly name: string
  /** When its services, areas or policy last changed. */
  readonly changed: string
  readonly contact: string
  readonly keyService: string
}

/**
 * GET discovery: the endpoint of the place named, or of each place there is: whoever does not know a jurisdiction_id finds
 * addresses here that need none. Test keys work on the same one and store nothing.
 */
export async function discovery(call: Call, deps: Open311Deps): Promise<Paged> {
  const { inPath, asked } = call.jurisdiction
  const named = inPath ?? asked
  const tenants =
    named === undefined ? (await deps.tenants.list()).map(({ id }) => id) : [await tenantOf(call.jurisdiction, deps)]
  const found = await inParallel(tenants, AT_ONCE, tenant => placeOf(call, tenant, deps))
  const places = found.filter(place => place !== undefined)
  const each = (said: (place: Place) => string) =>
    places.length === 1 ? places.map(said).join() : places.map(place => `${place.name}: ${said(place)}`).join('\n')
  const changes = places.map(({ changed }) => changed)
  return {
    root: 'discovery',
    row: {
      changeset: latest(changes),
      contact: each(({ contact }) => contact),
      key_service: each(({ keyService }) => keyService),
      endpoints: {
        item: 'endpoint',
        rows: places.flatMap(place => [endpoint(call, place, 'production'), endpoint(call, place, 'test')]),
      },
    },
  }
}

const endpoint = ({ origin }: Call, { tenant, changed }: Place, type: 'production' | 'test'): Row => ({
  specification: 'http://wiki.open311.org/GeoReport_v2',
  url: `${origin}${ROOT}/t/${tenant}`,
  changeset: changed,
  type,
  formats: { item: 'format', rows: ['text/xml', 'application/json'] },
})

/** Undefined: nobody has set it up yet. */
async function placeOf(
  { language, origin }: Call,
  tenant: Tenant,
  { registry }: Open311Deps,
): Promise<Place | undefined> {
  const [areas, categories, policies, path] = await Promise.all([
    registry.list(tenant, 'area', 'top'),
    registry.list(tenant, 'category', 'all'),
    registry.list(tenant, 'policy', 'all'),
    pathOfWhole(registry, tenant),
  ])
  if (areas.length === 0) return undefined
  const { open311 } = await policyFor(registry, tenant, path)
  const top = areas.find(({ entry }) => entry.id === path.at(-1))?.entry
  const name = top ? nameIn(top.name, language) : tenant
  const preset = PRESETS[language]
  const own = policies.filter(({ entry }) => path.includes(entry.id))
  return {
    ...{ tenant, name },
    changed: latest([...areas, ...categories, ...own].map(({ changedAt }) => changedAt)),
    contact: open311.contact ? nameIn(open311.contact, language) : preset.contact(name, origin),
    keyService: open311.keyService ? nameIn(open311.keyService, language) : preset.keyService(name),
  }
}

/** Until the registrar enters something better in the policy. */
const PRESETS = {
  zh: {
    contact: (name: string, origin: string) => `${name}的系统管理员（尚未登记联系方式），网站 ${origin}`,
    keyService: (name: string) => `由${name}的系统管理员为每个应用登记并发放密钥（尚未登记申请方式）`,
  },
  en: {
    contact: (name: string, origin: string) => `The registrar of ${name} (no address entered yet), site ${origin}`,
    keyService: (name: string) =>
      `The registrar of ${name} gives a key for each application (how to ask is not entered yet)`,
  },
}

const latest = (times: readonly string[]): string => times.toSorted().at(-1) ?? NEVER
