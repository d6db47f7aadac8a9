import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Invocation } from '../functions/function-worker.ts'
import type { HttpApiModel, ResourcePolicyModel } from '../template/model.ts'
import { createCors } from './cors.ts'
import { functionResponse } from './function-response.ts'
import { type GatewayResponse, gatewayError } from './gateway-error.ts'
import { mayInvoke } from './invoke-permission.ts'
import { createJwtAuthorizer } from './jwt-authorizer.ts'
import { compileRoutes, type RouteMatch } from './match-route.ts'
import { readBody } from './read-body.ts'
import { requestEvent, splitTarget } from './request-event.ts'
import { createThrottle } from './throttle.ts'

export interface HandlerOptions {
  readonly api: HttpApiModel
  readonly place: { readonly partition: string; readonly region: string; readonly account: string }
  readonly resourcePolicies: readonly ResourcePolicyModel[]
  readonly invoke: (functionArn: string, event: unknown) => Promise<Invocation>
  /** Virtual ms. */
  readonly now: () => number
}

/** Lambda takes events of up to 6 MB; the gateway refuses a larger one as too large. */
const LARGEST_EVENT = 6 * 1024 * 1024

/** One request from routing to the answer, in API Gateway's order: throttle, route, authorizer, body, function. */
export function createHandler(options: HandlerOptions): (request: IncomingMessage) => Promise<GatewayResponse> {
  const { api, place, now } = options
  const matchRoute = compileRoutes(api.routes)
  const authorize = createJwtAuthorizer(now)
  const cors = api.cors && createCors(api.cors)
  // Throttling is about real load, so it runs on real time.
  const admitted = api.throttle ? createThrottle(api.throttle, () => performance.now()) : () => true

  async function answer(request: IncomingMessage, requestId: string): Promise<GatewayResponse> {
    const { path, query } = splitTarget(request.url ?? '/')
    const match = matchRoute(request.method ?? 'GET', path)
    if (!match) return gatewayError(404)
    if (!admitted()) return gatewayError(429)
    const { authorization } = match.route
    const checked = authorization.kind === 'jwt' ? await authorize(authorization, request.headers, query) : undefined
    if (checked && 'refused' in checked) return checked.refused
    const body = await readBody(request)
    if (!body) return gatewayError(413)
    const event = requestEvent({ api, account: place.account, request, match, body, requestId, now: now(), ...checked })
    if (Buffer.byteLength(JSON.stringify(event)) > LARGEST_EVENT) return gatewayError(413)
    return allowed(match) ? call(match, event) : gatewayError(500)
  }

  /** An OPTIONS request that no route takes, not even a greedy one, is answered by the gateway. */
  function preflight(request: IncomingMessage): GatewayResponse | undefined {
    if (!cors || request.method !== 'OPTIONS' || matchRoute('OPTIONS', splitTarget(request.url ?? '/').path)) return
    return cors.preflight(request.headers.origin)
  }

  /** The source a function's permission is checked against names the route as it is written, not the path asked for. */
  function allowed({ route }: RouteMatch): boolean {
    const execute = `arn:${place.partition}:execute-api:${place.region}:${place.account}`
    return mayInvoke(options.resourcePolicies, route.functionArn, {
      principal: 'apigateway.amazonaws.com',
      sourceArn: `${execute}:${api.id}/${api.stage}/${route.routeKey.replace(' ', '')}`,
      account: place.account,
    })
  }

  async function call({ route }: RouteMatch, event: unknown): Promise<GatewayResponse> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'late'>(resolve => {
      timer = setTimeout(() => resolve('late'), route.timeoutMs)
    })
    const result = await Promise.race([options.invoke(route.functionArn, event), late])
    clearTimeout(timer)
    if (result === 'late') return gatewayError(503)
    if (result.ok) return functionResponse(result.payload)
    return gatewayError(result.error.errorType === 'TooManyRequestsException' ? 503 : 500)
  }

  return async request => {
    const requestId = `${randomBytes(11).toString('base64url').slice(0, 14)}=`
    const { origin } = request.headers
    const response = preflight(request)
    const answered = response ?? (await answer(request, requestId))
    const shown = cors && !response ? cors.apply(answered, origin) : answered
    return { ...shown, headers: { ...shown.headers, 'apigw-requestid': requestId } }
  }
}
