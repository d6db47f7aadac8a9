import type { Tenant } from '#shared/domain/registry/ids.ts'
import { activeList } from '#shared/domain/routing/duty-list.ts'
import { type RoutingTables, routingTables } from '#shared/domain/routing/routing-tables.ts'
import type { ConditionCompiler } from '#shared/domain/routing/rule-condition.ts'
import type { Registry } from '#shared/ports/registry.ts'

export interface TablesDeps {
  readonly registry: Registry
  readonly compile: ConditionCompiler
}

type Kept = { readonly agencies: object; readonly list: string; readonly tables: RoutingTables }
/** A cached registry gives the same arrays again: what was made of them is good as long as they are. */
const KEPT = new WeakMap<object, Kept>()

/** The tables of the list that counts at a time, or of a named one (a draft). */
export async function routingTablesFor(
  tenant: Tenant,
  at: string,
  { registry, compile }: TablesDeps,
  named?: string,
): Promise<RoutingTables> {
  const [lists, agencies] = await Promise.all([
    named === undefined ? registry.list(tenant, 'dutyList', 'all') : [],
    registry.list(tenant, 'agency', 'all'),
  ])
  const active = activeList(
    lists.map(({ entry }) => entry),
    at,
  )
  const list = named ?? active
  const rules = await registry.list(tenant, 'rule', list)
  const kept = KEPT.get(rules)
  if (kept?.agencies === agencies && kept.list === list) return kept.tables
  const source = {
    list,
    rules: rules.map(({ entry, version }) => ({ rule: entry, version })),
    agencies: agencies.map(({ entry }) => entry),
  }
  const tables = routingTables(source, compile)
  KEPT.set(rules, { agencies, list, tables })
  return tables
}
