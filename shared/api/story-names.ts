import { pathOfWhole, policyFor } from '#shared/commands/registry-lookup.ts'
import type { Commit } from '#shared/domain/case/commit.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import type { AgencyId, Tenant } from '#shared/domain/registry/ids.ts'
import type { BothNames, Names } from '#shared/domain/registry/names.ts'
import { ROLE_NAMES } from '#shared/domain/registry/role-names.ts'
import type { StoryNames } from '#shared/domain/story/story-names.ts'
import type { Registry, Versioned } from '#shared/ports/registry.ts'

export interface Naming {
  readonly tenant: Tenant
  readonly registry: Registry
  /** For those the case concerns: what the people in it are. Everybody else reads of no person at all. */
  readonly people: boolean
}

/** What the events of these commits speak of, by the names of today; an id without an entry stays as it is. */
export async function storyNames(commits: readonly Commit[], naming: Naming): Promise<StoryNames> {
  const { tenant, registry, people } = naming
  const events = commits.flatMap(commit => commit.events)
  const [agencies, categories, posts, path] = await Promise.all([
    named([...new Set(events.flatMap(agenciesOf))], id => registry.get(tenant, 'agency', id)),
    named([...new Set(events.flatMap(categoryOf))], id => registry.get(tenant, 'category', id)),
    people ? registry.list(tenant, 'post', 'all') : [],
    pathOfWhole(registry, tenant),
  ])
  const { routing } = await policyFor(registry, tenant, path)
  const agencyOfTask = new Map<string, string>(events.flatMap(taskAndAgency))
  return {
    task(key) {
      const id = agencyOfTask.get(key)
      return bothOf(id === undefined ? undefined : agencies.get(id)?.name, id ?? key)
    },
    agency: id => bothOf(agencies.get(id)?.name, id),
    category: id => bothOf(categories.get(id)?.name, id),
    condition: (category, id) => bothOf(categories.get(category)?.conditions.find(one => one.id === id)?.name, id),
    person(sub) {
      const role = posts.find(({ entry }) => entry.person === sub)?.entry.role
      return role
        ? { zh: `${ROLE_NAMES[role].zh}（${sub}）`, en: `${ROLE_NAMES[role].en} ${sub}` }
        : bothOf(undefined, sub)
    },
    time: at => ({ zh: shown(at, 'zh-CN', routing.timeZone), en: shown(at, 'en-GB', routing.timeZone) }),
  }
}

const agenciesOf = (event: CaseEvent): readonly AgencyId[] => ('agency' in event ? [event.agency] : [])
const taskAndAgency = (event: CaseEvent): readonly (readonly [string, string])[] =>
  event.type === 'TaskDispatched' ? [[event.task, event.agency]] : []
const categoryOf = (event: CaseEvent): readonly string[] =>
  'category' in event && event.category !== undefined ? [event.category] : []

async function named<Id extends string, E>(
  ids: readonly Id[],
  get: (id: Id) => Promise<Versioned<E> | undefined>,
): Promise<ReadonlyMap<string, E>> {
  const found = await Promise.all(ids.map(async id => [id, (await get(id))?.entry] as const))
  return new Map(found.flatMap(([id, entry]) => (entry ? [[id, entry] as const] : [])))
}

const bothOf = (names: Names | undefined, id: string): BothNames => ({
  zh: names?.zh ?? id,
  en: names?.en ?? names?.zh ?? id,
})

function shown(at: string, locale: string, timeZone: string): string {
  const fields = { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat(locale, { ...fields, timeZone }).format(new Date(at))
}
