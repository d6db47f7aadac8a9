import type { Session } from './session.ts'

/** What an access token says about its bearer. It is not verified here: the API does that with every call. */
export function sessionOf(token: string, expires: number): Session {
  const [, payload = ''] = token.split('.')
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), each => each.charCodeAt(0))
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
  const text = (name: string): string | undefined => (typeof claims[name] === 'string' ? claims[name] : undefined)
  const agency = text('wangge_agency')
  const area = text('wangge_area')
  return {
    ...{ token, expires, sub: text('sub') ?? '', name: text('name') ?? '' },
    roles: Array.isArray(claims.wangge_roles) ? claims.wangge_roles.map(String) : [],
    ...(agency !== undefined && { agency }),
    ...(area !== undefined && { area }),
  }
}
