import type { Calendar } from '#shared/domain/calendar/calendar.ts'
import { compileCalendar } from '#shared/domain/calendar/compile-calendar.ts'
import type { WorkingHours } from '#shared/domain/calendar/working-hours.ts'
import type { CalendarOf } from '#shared/domain/case/timing.ts'
import type { Agency, CalendarYear } from '#shared/domain/registry/entries.ts'
import type { AgencyId, Tenant } from '#shared/domain/registry/ids.ts'
import type { Registry, Versioned } from '#shared/ports/registry.ts'

/** Compiled ones by what they were made of: compiling takes milliseconds, and a place has few kinds of hours. */
const COMPILED = new Map<string, Calendar>()
const MOST = 256

/** The calendars of these agencies as the registry has them now: the place's years with each one's own hours. */
export async function calendarsFor(
  tenant: Tenant,
  agencies: readonly (Agency | AgencyId)[],
  registry: Registry,
  /** Years that are not there yet, to see what they would do. */
  proposed: readonly CalendarYear[] = [],
): Promise<CalendarOf> {
  const [stored, entries] = await Promise.all([
    registry.list(tenant, 'calendar', 'all'),
    Promise.all(agencies.map(one => (typeof one === 'string' ? entryOf(tenant, one, registry) : one))),
  ])
  const hours = new Map(entries.flatMap(entry => (entry ? [[entry.id, entry.hours] as const] : [])))
  const years = withProposed(stored, proposed)
  const made = proposed.length > 0 ? JSON.stringify(years) : stored.map(versionOf).join(' ')
  return agency => {
    const own = hours.get(agency)
    const key = `${tenant} ${made} ${own ? JSON.stringify(own) : ''}`
    const known = COMPILED.get(key)
    if (known) return known
    const calendar = compiled(years, own)
    if (COMPILED.size >= MOST) COMPILED.clear()
    COMPILED.set(key, calendar)
    return calendar
  }
}

const versionOf = ({ entry, version }: Versioned<CalendarYear>): string => `${entry.id}@${version}`

const withProposed = (stored: readonly Versioned<CalendarYear>[], proposed: readonly CalendarYear[]) =>
  [...stored.map(({ entry }) => entry).filter(({ id }) => proposed.every(one => one.id !== id)), ...proposed].sort(
    (a, b) => (a.id < b.id ? -1 : 1),
  )

const compiled = (years: Parameters<typeof compileCalendar>[0], hours: WorkingHours | undefined): Calendar =>
  hours ? compileCalendar(years, hours) : compileCalendar(years)

async function entryOf(tenant: Tenant, id: AgencyId, registry: Registry): Promise<Agency | undefined> {
  return (await registry.get(tenant, 'agency', id))?.entry
}
