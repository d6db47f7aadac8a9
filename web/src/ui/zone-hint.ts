import { texts } from '../language/texts.ts'
import { zone } from '../language/zone.ts'
import { offsetAt } from './local-time.ts'

const t = texts({ zone: '按 {zone} 时间填写。' }, { zone: 'In the time of {zone}.' })

/** Named where the device shows other times than the place's; else nobody wonders. */
export function zoneHint(now = Date.now()): string | undefined {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  return offsetAt(now, own) === offsetAt(now, zone.value) ? undefined : t('zone', { zone: zone.value })
}
