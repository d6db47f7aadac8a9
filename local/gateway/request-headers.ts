export interface EventHeaders {
  readonly headers: Record<string, string>
  /** Absent when the request has none; then `cookie` is not among the headers either. */
  readonly cookies?: string[]
}

/** Headers of payload 2.0: names in lower case, repeated ones joined with commas, cookies in a list of their own. */
export function eventHeaders(rawHeaders: readonly string[]): EventHeaders {
  const headers: Record<string, string> = {}
  const cookies: string[] = []
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase()
    const value = rawHeaders[at + 1] ?? ''
    if (name === 'cookie') cookies.push(...value.split(/;\s*/).filter(Boolean))
    else headers[name] = Object.hasOwn(headers, name) ? `${headers[name]},${value}` : value
  }
  return cookies.length > 0 ? { headers, cookies } : { headers }
}
