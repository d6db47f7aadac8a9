import type { Action, Facts } from '#shared/domain/case/action.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { Registry } from '#shared/ports/registry.ts'

/** Fetches what the action's input names. Throws category.unknown or agency.unknown. */
export async function factsFor(action: Action, input: unknown, state: OpenedCase, registry: Registry): Promise<Facts> {
  const { category, agency } = action.needs?.(input, state) ?? {}
  const [foundCategory, foundAgency] = await Promise.all([
    category === undefined ? undefined : registry.get(state.tenant, 'category', category),
    agency === undefined ? undefined : registry.get(state.tenant, 'agency', agency),
  ])
  if (category !== undefined && !foundCategory) {
    throw new DomainError('category.unknown', `No category ${category}`, { params: { category } })
  }
  if (agency !== undefined && !foundAgency) {
    throw new DomainError('agency.unknown', `No agency ${agency}`, { params: { agency } })
  }
  return { ...(foundCategory && { category: foundCategory.entry }), ...(foundAgency && { agency: foundAgency.entry }) }
}
