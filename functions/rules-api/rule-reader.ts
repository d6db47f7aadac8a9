import { capacitiesOf } from '#shared/commands/capacities-of.ts'
import type { Caller } from '#shared/domain/case/caller.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { RulesDeps } from './rules-deps.ts'

const READERS: readonly string[] = ['registrar', 'dispatcher', 'shiftLead', 'supervisor']

/** Who may try and look at lists, by his token, his post or one he stands in for; everybody else is refused. */
export async function ruleReader(
  { caller }: { readonly caller: Caller },
  { registry, clock }: Pick<RulesDeps, 'registry' | 'clock'>,
): Promise<Caller> {
  const capacities = await capacitiesOf(caller, registry, clock())
  const reader = capacities.find(({ agency, roles }) => !agency && roles.some(role => READERS.includes(role)))
  if (!reader) throw new DomainError('forbidden', 'Only registrars and the desk work with the duty list')
  return reader
}
