import type { Caller } from '#shared/domain/case/caller.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'

/** A registrar of the whole tenant: a list counts everywhere, so nobody of a part of it makes one. */
export function listRegistrar({ caller }: { readonly caller: Caller }): Caller {
  if (!caller.roles.includes('registrar') || caller.area !== undefined) {
    throw new DomainError('forbidden', 'Only registrars of the whole place make lists')
  }
  return caller
}
