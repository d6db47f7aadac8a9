import middy from '@middy/core'
import httpHeaderNormalizer from '@middy/http-header-normalizer'
import httpRouter from '@middy/http-router'
import httpSecurityHeaders from '@middy/http-security-headers'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { Log } from '#shared/ports/log.ts'
import type { ClaimNames } from './claims.ts'
import { languageOf } from './language.ts'
import { faultProblem, type Problem, problemOf } from './problem.ts'
import { identityOf, jsonBody, readRequest } from './read-request.ts'
import type { Route } from './route.ts'

export interface ApiOptions {
  readonly routes: readonly Route[]
  readonly claimNames: ClaimNames
  readonly log: Log
}

/** A Lambda behind the HTTP API: routes by schema, errors as problem+json, security headers. Bad input never becomes a 500. */
export function apiHandler({ routes, claimNames, log }: ApiOptions) {
  const run = (route: Route) => async (event: APIGatewayProxyEventV2) => {
    const { status, body, headers } = await route.handle(await checked(event, route, claimNames))
    return json(status, route.reply.parse(body), { 'content-type': 'application/json; charset=utf-8', ...headers })
  }
  return (
    middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Error, Context>()
      .use(httpHeaderNormalizer())
      // Before the security headers, so that it comes after them on the way back.
      .use({ after: ({ response }) => ownHeaderWins(response?.headers) })
      .use(httpSecurityHeaders({ contentSecurityPolicy: { 'default-src': "'none'", 'frame-ancestors': "'none'" } }))
      .use({
        onError: request => {
          request.response = answer(request.error, request.event, log)
        },
      })
      .handler(httpRouter(routes.map(route => ({ method: route.method, path: route.path, handler: run(route) }))))
  )
}

async function checked(event: APIGatewayProxyEventV2, route: Route, claimNames: ClaimNames) {
  try {
    return readRequest(event, route, claimNames)
  } catch (error) {
    if (!route.refused || !(error instanceof DomainError)) throw error
    return route.refused(error, { tenant: identityOf(event, route, claimNames).tenant, body: unread(event) })
  }
}

function unread(event: APIGatewayProxyEventV2): unknown {
  try {
    return jsonBody(event)
  } catch {
    return undefined
  }
}

function answer(error: unknown, event: APIGatewayProxyEventV2, log: Log): APIGatewayProxyStructuredResultV2 {
  const language = languageOf(event.headers?.['accept-language'])
  const requestId = event.requestContext.requestId
  if (error instanceof DomainError) return problem(problemOf(error, language, requestId))
  if (error instanceof Error && 'statusCode' in error && error.statusCode === 404) {
    return problem(problemOf(new DomainError('not-found', 'No such route'), language, requestId))
  }
  log.error('request.failed', { requestId, route: event.routeKey }, error)
  return problem(faultProblem(language, requestId))
}

const problem = (body: Problem) =>
  json(body.status, body, {
    'content-type': 'application/problem+json; charset=utf-8',
    ...(body.status === 429 && { 'retry-after': String(body.params?.seconds ?? 60) }),
  })

const json = (
  statusCode: number,
  body: unknown,
  headers: Record<string, string>,
): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(body),
})

/** The one security header that a route may loosen: public pictures are shown by pages of any origin. */
function ownHeaderWins(headers: APIGatewayProxyStructuredResultV2['headers'] = {}): void {
  if ('cross-origin-resource-policy' in headers) delete headers['Cross-Origin-Resource-Policy']
}
