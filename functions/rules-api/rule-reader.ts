import type { Caller } from '#shared/domain/case/caller.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'

const READERS: readonly string[] = ['registrar', 'dispatcher', 'shiftLead', 'supervisor']

/** Who may try and look at lists; everybody else is refused. */
export function ruleReader({ caller }: { readonly caller: Caller }): Caller {
  if (caller.agency || !caller.roles.some(role => READERS.includes(role))) {
    throw new DomainError('forbidden', 'Only registrars and the desk work with the duty list')
  }
  return caller
}
