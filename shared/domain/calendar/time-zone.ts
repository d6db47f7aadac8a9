import * as z from 'zod'

/** An IANA zone (`Asia/Shanghai`, also with daylight saving) or a fixed offset (`+08:00`). */
export const TimeZone = z.string().refine(isKnown, {
  error: 'is no time zone known here; write one like Asia/Shanghai, America/New_York or +08:00',
  params: { zh: '不是已知的时区，请写成 Asia/Shanghai、America/New_York 或 +08:00' },
})

function isKnown(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone })
    return true
  } catch {
    return false
  }
}
