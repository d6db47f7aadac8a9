import { DomainError } from '../errors/domain-error.ts'
import type { AreaId } from '../registry/ids.ts'
import type { Facts } from './facts.ts'
import type { OpenedCase } from './state.ts'

/** The next errand of a case: `F1`, `F2` … Errands run day and night. */
export const errandAfter = (state: OpenedCase, area: AreaId, at: string, minutes: number) => ({
  task: `F${state.errands.length + 1}`,
  area,
  due: new Date(Date.parse(at) + minutes * 60_000).toISOString(),
})

/** From where somebody is sent. Throws check.nobody. */
export function nearestChecker({ checkers = [] }: Facts): AreaId {
  const [nearest] = checkers
  if (!nearest) throw new DomainError('check.nobody', 'No grid worker can be sent')
  return nearest.area
}
