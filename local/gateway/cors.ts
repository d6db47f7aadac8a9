import * as z from 'zod'
import { cfnBoolean, cfnNumber } from '../template/cfn-values.ts'
import type { GatewayResponse } from './gateway-error.ts'

const Configuration = z.strictObject({
  AllowOrigins: z.array(z.string()).default([]),
  AllowMethods: z.array(z.string()).default([]),
  AllowHeaders: z.array(z.string()).default([]),
  ExposeHeaders: z.array(z.string()).default([]),
  AllowCredentials: cfnBoolean.default(false),
  MaxAge: cfnNumber.optional(),
})

export interface Cors {
  /** The gateway's own answer to a preflight that no route takes. */
  preflight(origin: string | undefined): GatewayResponse
  /** With CORS configured the gateway replaces whatever CORS headers the function set. */
  apply(response: GatewayResponse, origin: string | undefined): GatewayResponse
}

export function createCors(written: Readonly<Record<string, unknown>>): Cors {
  const rules = Configuration.parse(written)

  function shared(origin: string | undefined): Record<string, string> {
    if (origin === undefined) return {}
    const any = rules.AllowOrigins.includes('*')
    if (!any && !rules.AllowOrigins.some(allowed => originMatches(allowed, origin))) return {}
    return {
      'access-control-allow-origin': any && !rules.AllowCredentials ? '*' : origin,
      ...(any ? {} : { vary: 'Origin' }),
      ...(rules.AllowCredentials ? { 'access-control-allow-credentials': 'true' } : {}),
    }
  }

  return {
    preflight(origin) {
      const allowed = shared(origin)
      const methods = {
        'access-control-allow-methods': rules.AllowMethods.join(','),
        'access-control-allow-headers': rules.AllowHeaders.join(','),
        ...(rules.MaxAge === undefined ? {} : { 'access-control-max-age': String(rules.MaxAge) }),
      }
      const headers = Object.keys(allowed).length > 0 ? { ...allowed, ...methods } : {}
      return { statusCode: 204, headers, cookies: [], body: '' }
    },
    apply(response, origin) {
      const kept = Object.entries(response.headers).filter(([name]) => !name.startsWith('access-control-'))
      const allowed = shared(origin)
      const exposed =
        Object.keys(allowed).length > 0 && rules.ExposeHeaders.length > 0
          ? { 'access-control-expose-headers': rules.ExposeHeaders.join(',') }
          : {}
      return { ...response, headers: { ...Object.fromEntries(kept), ...allowed, ...exposed } }
    },
  }
}

/** `https://*` and `http://localhost:*` style entries are allowed beside exact origins. */
function originMatches(allowed: string, origin: string): boolean {
  if (!allowed.endsWith('*')) return allowed === origin
  return origin.startsWith(allowed.slice(0, -1))
}
