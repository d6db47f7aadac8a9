import type { AreaId } from '../registry/ids.ts'
import type { OpenedCase } from './state.ts'

/** The next errand of a case: `F1`, `F2` … Errands run day and night. */
export const errandAfter = (state: OpenedCase, area: AreaId, at: string, minutes: number) => ({
  task: `F${state.errands.length + 1}`,
  area,
  due: new Date(Date.parse(at) + minutes * 60_000).toISOString(),
})
