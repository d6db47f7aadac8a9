import { pathOfWhole, policyFor } from '#shared/commands/registry-lookup.ts'
import type { Commit } from '#shared/domain/case/commit.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import type { AgencyId, Tenant } from '#shared/domain/registry/ids.ts'
import { ROLE_NAMES } from '#shared/domain/registry/role-names.ts'
import type { Explanation } from '#shared/domain/routing/explanation.ts'
import type { StoryNames } from '#shared/domain/story/story-names.ts'
import type { Registry } from '#shared/ports/registry.ts'
import { bothOf, named } from './named.ts'
import { reasonNames } from './reason-names.ts'

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
  const [agencies, categories, reasons, posts, path] = await Promise.all([
    named(events.flatMap(agenciesOf), id => registry.get(tenant, 'agency', id)),
    named(events.flatMap(categoryOf), id => registry.get(tenant, 'category', id)),
    reasonNames(events.flatMap(reasonOf), naming),
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
    reasons,
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
const reasonOf = (event: CaseEvent): readonly Explanation[] => (event.type === 'TriageRequested' ? [event.reason] : [])
const categoryOf = (event: CaseEvent): readonly string[] =>
  'category' in event && event.category !== undefined ? [event.category] : []

function shown(at: string, locale: string, timeZone: string): string {
  const fields = { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat(locale, { ...fields, timeZone }).format(new Date(at))
}
