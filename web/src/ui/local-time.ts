/** An RFC 3339 time as the browser's own control wants it: local, to the minute; empty where there is none. */
export function localTime(iso: string): string {
  const at = iso && new Date(iso)
  return at ? new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16) : ''
}
