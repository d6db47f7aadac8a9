/** What a file can be sent in, the smaller first. */
const ENCODINGS = ['br', 'gzip'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** The best encoding an Accept-Encoding header allows (RFC 9110, 12.5.3); undefined: as it is. */
export function encodingOf(accepted = ''): Encoding | undefined {
  const weights = new Map(
    accepted.split(',').map(part => {
      const [name = '', ...parameters] = part.split(';').map(one => one.trim().toLowerCase())
      const weight = parameters.find(one => one.startsWith('q='))?.slice(2) ?? '1'
      return [name === 'x-gzip' ? 'gzip' : name, Number(weight)] as const
    }),
  )
  const weightOf = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? 0
  return ENCODINGS.find(name => weightOf(name) > 0)
}
