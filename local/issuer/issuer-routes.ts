import type * as z from 'zod'
import { type AuthorizationCodes, AuthorizationRequest, isOnThisMachine, TokenRequest } from './authorization-codes.ts'
import { discovery } from './discovery.ts'
import { loginPage } from './login-page.ts'
import { OAuthError } from './oauth-error.ts'
import type { Person } from './person.ts'
import type { SigningKey } from './signing-key.ts'
import { TOKEN_SECONDS, type TokenMaker } from './tokens.ts'

export interface IssuerState {
  readonly issuer: string
  readonly audience: string
  readonly people: readonly Person[]
  readonly key: Promise<SigningKey>
  readonly codes: AuthorizationCodes
  readonly tokens: TokenMaker
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

type Route = (input: URLSearchParams, state: IssuerState) => Answer | Promise<Answer>

const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
})
const html = (body: string): Answer => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body })
const redirect = (location: string): Answer => ({ status: 303, headers: { location } })

export const ISSUER_ROUTES: Readonly<Record<string, Route>> = {
  'GET /.well-known/openid-configuration': (_input, { issuer }) => json(discovery(issuer)),
  'GET /jwks': async (_input, { key }) => json({ keys: [(await key).publicJwk] }),
  'GET /authorize': (input, state) => {
    authorizationRequest(input, state)
    return html(loginPage(state.people, input))
  },
  'POST /authorize': (input, state) => {
    const request = authorizationRequest(input, state)
    const person = state.people.find(each => each.sub === input.get('person'))
    if (!person) throw new OAuthError('invalid_request', 'There is no such person.')
    const address = new URL(request.redirect_uri)
    address.searchParams.set('code', state.codes.issue({ request, person }))
    if (request.state !== undefined) address.searchParams.set('state', request.state)
    return redirect(address.href)
  },
  'POST /token': async (input, { codes, tokens }) => {
    const { request, person } = codes.redeem(parse(TokenRequest, input))
    return json({
      access_token: await tokens.accessToken(person),
      id_token: await tokens.idToken(person, request.nonce),
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDS,
      scope: person.scopes.join(' '),
    })
  },
  // No session is kept here: logging out is going back to where one came from.
  'GET /logout': input => {
    const back = input.get('post_logout_redirect_uri')
    if (back && isOnThisMachine(back)) return redirect(back)
    return html('<!doctype html><meta charset="utf-8"><title>Signed out</title><p>已退出登录。 Signed out.</p>')
  },
}

function authorizationRequest(input: URLSearchParams, { audience }: IssuerState): AuthorizationRequest {
  const request = parse(AuthorizationRequest, input)
  if (request.client_id !== audience)
    throw new OAuthError('invalid_client', `The client must be ${audience}, not ${request.client_id}.`)
  return request
}

function parse<Schema extends z.ZodType>(schema: Schema, input: URLSearchParams): z.infer<Schema> {
  const parsed = schema.safeParse(Object.fromEntries(input))
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ')
  throw new OAuthError('invalid_request', problems)
}
