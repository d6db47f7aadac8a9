/** W3C's date-times with a zone, and what clients make of them: a `+` sent as a space, a zone without its colon. */
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?([Zz]|[+\- ]\d{2}:?\d{2})$/

/** RFC 3339 in UTC; undefined for anything else, above all for a time without a zone. A leap second is the one before it. */
export function readDate(text: string): string | undefined {
  const match = SHAPE.exec(text.trim())
  if (!match) return undefined
  const [, year, month, day, hour, minute, second = '00', fraction = '0', zone = 'Z'] = match
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days) return undefined
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined
  const offset = /^[Zz]$/.test(zone)
    ? 'Z'
    : `${zone.charAt(0) === '-' ? '-' : '+'}${zone.slice(1, 3)}:${zone.slice(-2)}`
  const at = new Date(
    `${year}-${month}-${day}T${hour}:${minute}:${second === '60' ? '59' : second}.${fraction.padEnd(3, '0').slice(0, 3)}${offset}`,
  )
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}
