import type { ReportForm } from '../outbox/report-form.ts'
import { gridAt } from './grid-at.ts'
import { place } from './place.ts'

/** The grid or area a report is in, as far as this device knows it. */
export const areaOf = ({ position, area }: Pick<ReportForm, 'position' | 'area'>): string | undefined =>
  position ? gridAt(place.value.grids, position)?.id : area || undefined
