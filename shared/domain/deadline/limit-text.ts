import type { DEADLINE_TEXTS } from './deadline-texts.ts'
import type { Limit } from './limit.ts'

type Units = (typeof DEADLINE_TEXTS)['zh']['units']

/** How long, in words: `4个工作时`, `2 hours, day and night`. */
export const limitText = ({ amount, unit, mode }: Limit, units: Units): string =>
  units[mode === 'by_date' ? 'date' : unit](String(amount))
