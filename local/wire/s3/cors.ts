import type { BucketModel } from '#local/template/model.ts'
import { matchPattern } from '../authorise/match-pattern.ts'

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** The headers a browser needs, by the bucket's first fitting rule; none when no rule fits. */
export function corsHeaders(
  bucket: BucketModel | undefined,
  origin: string | undefined,
  method: string,
  requestHeaders: string | undefined,
): Record<string, string> | undefined {
  if (!origin) return undefined
  for (const rule of bucket?.cors ?? []) {
    const allowed = list(rule.AllowedOrigins).find(pattern => matchPattern(pattern, origin))
    if (!allowed || !list(rule.AllowedMethods).includes(method)) continue
    const wanted = (requestHeaders ?? '')
      .split(',')
      .map(name => name.trim().toLowerCase())
      .filter(Boolean)
    const granted = list(rule.AllowedHeaders).map(name => name.toLowerCase())
    if (!wanted.every(name => granted.some(pattern => matchPattern(pattern, name)))) continue
    const exposed = list(rule.ExposedHeaders)
    return {
      'access-control-allow-origin': allowed === '*' ? '*' : origin,
      'access-control-allow-methods': list(rule.AllowedMethods).join(', '),
      vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
      ...(wanted.length > 0 && { 'access-control-allow-headers': wanted.join(', ') }),
      ...(exposed.length > 0 && { 'access-control-expose-headers': exposed.join(', ') }),
      ...(rule.MaxAge !== undefined && { 'access-control-max-age': String(rule.MaxAge) }),
      ...(allowed !== '*' && { 'access-control-allow-credentials': 'true' }),
    }
  }
  return undefined
}
