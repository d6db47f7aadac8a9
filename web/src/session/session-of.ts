import type { Config } from '../app/config.ts'
import type { Session } from './session.ts'

/** What an access token says about its bearer. It is not verified here: the API does that with every call. */
export function sessionOf(token: string, expires: number, names: Config['claims']): Session {
  const [, payload = ''] = token.split('.')
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), each => each.charCodeAt(0))
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
  const text = (name: string): string | undefined => (typeof claims[name] === 'string' ? claims[name] : undefined)
  const agency = text(names.agency)
  const area = text(names.area)
  return {
    ...{ token, expires, sub: text('sub') ?? '', name: text('name') ?? '' },
    roles: rolesIn(claims[names.roles]),
    ...(agency !== undefined && { agency }),
    ...(area !== undefined && { area }),
  }
}

/** A list, or one string of names. */
const rolesIn = (claim: unknown): readonly string[] =>
  Array.isArray(claim) ? claim.map(String) : typeof claim === 'string' ? claim.split(/[\s,]+/).filter(Boolean) : []
