import type { Action, Situation } from '#shared/domain/case/action.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import type { Facts } from '#shared/domain/case/facts.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { Agency, Category } from '#shared/domain/registry/entries.ts'
import type { AgencyId } from '#shared/domain/registry/ids.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'
import type { Registry } from '#shared/ports/registry.ts'
import { calendarsFor } from './calendars-for.ts'
import { checkersFor } from './checkers-for.ts'
import { deskAt } from './desk-at.ts'

export interface FactsDeps {
  readonly registry: Registry
  readonly ledger: CaseLedger
}

/** Fetches what the action's input names. Throws category.unknown or agency.unknown. */
export async function factsFor(
  action: Action,
  input: unknown,
  situation: Pick<Situation, 'state' | 'task' | 'at'>,
  { registry, ledger }: FactsDeps,
): Promise<Facts> {
  const { state, at } = situation
  const needs = action.needs?.(input, situation) ?? {}
  const [category, agencies, parent, desk, checkers, calendarOf] = await Promise.all([
    needs.category === undefined ? undefined : categoryOf(needs.category, state, registry),
    needs.agencies && Promise.all(needs.agencies.map(id => agencyOf(id, state, registry))),
    needs.parent && ledger.load(state.tenant, needs.parent).then(fold),
    needs.desk && deskAt(needs.desk, state, registry),
    needs.checkers && checkersFor(state, registry, at),
    needs.calendars && calendarsFor(state.tenant, concerned(state, needs.agencies), registry),
  ])
  return {
    ...(category && { category }),
    ...(agencies && { agencies }),
    ...(parent && { parent }),
    ...(desk && { desk }),
    ...(checkers && { checkers }),
    ...(calendarOf && { calendarOf }),
  }
}

/** Agencies whose time may be counted: those with work in hand and those that are to get some. */
const concerned = ({ tasks }: OpenedCase, named: readonly string[] = []): readonly AgencyId[] =>
  [
    ...new Set([...tasks.filter(({ status }) => status !== 'Withdrawn').map(({ agency }) => agency), ...named]),
  ] as AgencyId[]

async function categoryOf(category: string, { tenant }: OpenedCase, registry: Registry): Promise<Category> {
  const found = await registry.get(tenant, 'category', category)
  if (found) return found.entry
  throw new DomainError('category.unknown', `No category ${category}`, { params: { category } })
}

async function agencyOf(agency: string, { tenant }: OpenedCase, registry: Registry): Promise<Agency> {
  const found = await registry.get(tenant, 'agency', agency)
  if (found) return found.entry
  throw new DomainError('agency.unknown', `No agency ${agency}`, { params: { agency } })
}
