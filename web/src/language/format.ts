import { language } from './language.ts'
import { zone } from './zone.ts'

const locale = (): string => (language.value === 'zh' ? 'zh-CN' : 'en-GB')

/** Day and minute in the place's own time (zone.ts). */
export const dateTime = (at: string | number): string =>
  new Intl.DateTimeFormat(locale(), {
    ...{ year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
    ...{ hourCycle: 'h23', timeZone: zone.value },
  }).format(new Date(at))

/** The largest unit that fits: `3 小时后`, `2 days ago`. */
export function relative(at: string | number, now: number): string {
  const seconds = (new Date(at).getTime() - now) / 1000
  const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? (['minute', 60] as const)
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(Math.round(seconds / size), unit)
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

export const distance = (metres: number): string =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit: 'meter', maximumFractionDigits: 0 }).format(metres)
