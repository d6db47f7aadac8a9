import { pathOfWhole, policyFor } from '#shared/commands/registry-lookup.ts'
import { localDate } from '#shared/domain/place/local-date.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { LintFinding } from '#shared/domain/routing/lint-finding.ts'
import { lintList } from '#shared/domain/routing/lint-list.ts'
import type { RulesDeps } from './rules-deps.ts'

/** A stored list held against everything it names, as of the day (of the place) on which it is to count; `at` is RFC 3339. */
export async function lintStored(
  tenant: Tenant,
  { list, at }: { readonly list: string; readonly at: string },
  { registry, compile }: Pick<RulesDeps, 'registry' | 'compile'>,
): Promise<{ findings: readonly LintFinding[]; rules: number }> {
  const { routing } = await policyFor(registry, tenant, await pathOfWhole(registry, tenant))
  const on = localDate(at, routing.timeZone)
  const [rules, agencies, categories, top] = await Promise.all([
    registry.list(tenant, 'rule', list),
    registry.list(tenant, 'agency', 'all'),
    registry.list(tenant, 'category', 'all'),
    registry.list(tenant, 'area', 'top'),
  ])
  const counties = top.filter(({ entry }) => entry.level === 'county')
  const below = await Promise.all(counties.map(({ entry }) => registry.list(tenant, 'area', entry.id)))
  const findings = lintList(
    {
      list,
      on,
      rules: rules.map(({ entry, version }) => ({ rule: entry, version })),
      agencies: agencies.map(({ entry }) => entry),
      categories: categories.map(({ entry }) => entry),
      areas: [...top, ...below.flat()].map(({ entry }) => entry),
    },
    compile,
  )
  return { findings, rules: rules.length }
}
