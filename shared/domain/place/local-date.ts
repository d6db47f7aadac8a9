const formats = new Map<string, Intl.DateTimeFormat>()

/** The date (`2026-11-22`) that an instant (RFC 3339) has in a time zone: what validity is counted in. */
export function localDate(at: string, timeZone = 'Asia/Shanghai'): string {
  // The Swedish way of writing a date is ISO 8601. Making a format costs a hundred times what using it does.
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  formats.set(timeZone, format)
  return format.format(new Date(at))
}
