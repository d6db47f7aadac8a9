import { capacitiesOf } from '#shared/commands/capacities-of.ts'
import { pathOfArea } from '#shared/commands/registry-lookup.ts'
import type { Caller } from '#shared/domain/case/caller.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { AreaId } from '#shared/domain/registry/ids.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

/** Who works at a desk, and who looks over its shoulder: auditors review the appeals among its requests. */
const DESK_ROLES: readonly string[] = ['acceptor', 'shiftLead', 'dispatcher', 'supervisor', 'auditor']

/** The desk of one of the caller's capacities, or one below it. Others' desks do not exist for him. Throws forbidden or not-found. */
export async function deskOfCaller(
  caller: Caller,
  asked: AreaId | undefined,
  { registry, clock }: Pick<ApiDeps, 'registry' | 'clock'>,
): Promise<AreaId> {
  const capacities = await capacitiesOf(caller, registry, clock())
  const desks = capacities.flatMap(({ area, agency, roles }) =>
    area && !agency && roles.some(role => DESK_ROLES.includes(role)) ? [area] : [],
  )
  const [first] = desks
  if (first === undefined) throw new DomainError('forbidden', 'Nobody of a desk')
  if (asked === undefined || desks.includes(asked)) return asked ?? first
  const path = await pathOfArea(registry, caller.tenant, asked)
  if (!path.some(area => desks.includes(area))) throw new DomainError('not-found', 'Another desk')
  return asked
}
