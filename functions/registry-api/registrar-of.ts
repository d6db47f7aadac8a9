import type { Caller } from '#shared/domain/case/caller.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'

/** The registrar who calls; everybody else is refused. One with an area keeps that part of the tree only. */
export function registrarOf({ caller }: { readonly caller: Caller }): Caller {
  if (!caller.roles.includes('registrar')) throw new DomainError('forbidden', 'Only registrars keep the registry')
  return caller
}
