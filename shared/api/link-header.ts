/** RFC 8288: the next page of the list at `path`, with everything else that was asked. */
export function linkHeader(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
  next: string | undefined,
): Record<string, string> {
  if (next === undefined) return {}
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && name !== 'cursor') asked.set(name, String(value))
  }
  asked.set('cursor', next)
  return { link: `<${path}?${asked}>; rel="next"` }
}
