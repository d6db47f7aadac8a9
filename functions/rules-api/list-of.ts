import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import { activeList, type DutyList, UNNAMED_LIST } from '#shared/domain/routing/duty-list.ts'
import type { RulesDeps } from './rules-deps.ts'

export interface FoundList {
  readonly id: string
  /** Absent: the unnamed one. */
  readonly list?: DutyList
  readonly version: number
}

/** The list of that name; `active` is the one that counts now. Throws not-found. */
export async function listOf(tenant: Tenant, name: string, { registry, clock }: RulesDeps): Promise<FoundList> {
  const lists = await registry.list(tenant, 'dutyList', 'all')
  const active = () =>
    activeList(
      lists.map(({ entry }) => entry),
      clock(),
    )
  const id = name === 'active' ? active() : name
  if (id === UNNAMED_LIST) return { id, version: 0 }
  const found = lists.find(({ entry }) => entry.id === id)
  if (!found) throw new DomainError('not-found', 'No such list')
  return { id, list: found.entry, version: found.version }
}
