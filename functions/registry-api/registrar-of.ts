import { capacitiesOf } from '#shared/commands/capacities-of.ts'
import type { Caller } from '#shared/domain/case/caller.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { RegistryDeps } from './registry-deps.ts'

/**
 * The registrar who calls, or who stands in for one today; everybody else is refused. One with an area keeps that part of the
 * tree only.
 */
export async function registrarOf(
  { caller }: { readonly caller: Caller },
  { registry, clock }: Pick<RegistryDeps, 'registry' | 'clock'>,
): Promise<Caller> {
  if (caller.roles.includes('registrar')) return caller
  const seat = (await capacitiesOf(caller, registry, clock())).find(({ roles }) => roles.includes('registrar'))
  if (!seat) throw new DomainError('forbidden', 'Only registrars keep the registry')
  return seat
}
