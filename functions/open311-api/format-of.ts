export interface Asked {
  readonly segments: readonly string[]
  readonly format: 'xml' | 'json' | 'csv' | 'unknown'
}

/** `/t/xihu/requests/7K4.json/` → its parts and the format its last part ends with. Ids with dots are no formats. */
export function formatOf(path: string): Asked {
  const segments = path.split('/').filter(Boolean)
  const last = segments.pop() ?? ''
  const at = last.lastIndexOf('.')
  const ending = at < 0 ? '' : last.slice(at + 1).toLowerCase()
  const format = ending === 'xml' || ending === 'json' || ending === 'csv' ? ending : 'unknown'
  return { segments: [...segments, at < 0 ? last : last.slice(0, at)], format }
}

/** What a refusal is written in: the format asked for; where the address names none, JSON for who accepts it by name. */
export function errorFormatOf(path: string, accept = ''): 'json' | 'xml' {
  const { format } = formatOf(path)
  return format === 'json' || (format === 'unknown' && /\bapplication\/json\b/i.test(accept)) ? 'json' : 'xml'
}
