import { pathOfArea } from '#shared/commands/registry-lookup.ts'
import type { Caller } from '#shared/domain/case/caller.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { AreaId } from '#shared/domain/registry/ids.ts'
import type { Registry } from '#shared/ports/registry.ts'

/** Who works at a desk, and who looks over its shoulder: auditors review the appeals among its requests. */
const DESK_ROLES: readonly string[] = ['acceptor', 'shiftLead', 'dispatcher', 'supervisor', 'auditor']

/** The caller's own desk, or one below it. Others' desks do not exist for him. Throws forbidden or not-found. */
export async function deskOfCaller(
  { tenant, area, agency, roles }: Caller,
  asked: AreaId | undefined,
  registry: Registry,
): Promise<AreaId> {
  if (!area || agency || !roles.some(role => DESK_ROLES.includes(role)))
    throw new DomainError('forbidden', 'Nobody of a desk')
  if (asked === undefined || asked === area) return area
  if (!(await pathOfArea(registry, tenant, asked)).includes(area)) throw new DomainError('not-found', 'Another desk')
  return asked
}
