import { randomIds } from '#shared/adapters/ids.ts'
import { memoryLimiter } from '#shared/adapters/memory/limiter.ts'
import { memoryPlaceChanges } from '#shared/adapters/memory/place-changes.ts'
import { memoryRegistry } from '#shared/adapters/memory/registry.ts'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import { memoryWebhookSecrets } from '#shared/adapters/memory/webhook-secrets.ts'
import type { AgencyQueues } from '#shared/ports/agency-queues.ts'
import type { Log } from '#shared/ports/log.ts'
import type { RegistryWriter } from '#shared/ports/registry.ts'
import { apiHandler } from '#shared/runtime/http/api-handler.ts'
import { makeClient } from '../../clients/ts/make-client.ts'
import { registryRoutes } from '../../functions/registry-api/registry-routes.ts'

const claimNames = { CLAIM_TENANT: 'tenant', CLAIM_ROLES: 'roles', CLAIM_AGENCY: 'agency', CLAIM_AREA: 'area' }
const claims = { sub: 'registrar-a', tenant: 'xihu', roles: '[registrar]' }

interface RegistryApiParts {
  readonly registry: RegistryWriter
  readonly queues: AgencyQueues
}

const namedQueues: AgencyQueues = {
  async ensure(tenant, agency) {
    const arn = `arn:aws:sqs:eu-central-1:111122223333:${tenant}-${agency}`
    return { url: `https://queue/${agency}`, arn, consumerPolicy: { Version: '2012-10-17', Statement: [] } }
  },
}

/** For tests: the real registry-api, over a registry in memory unless another is given, called without a network. */
export function registryApi({ registry = memoryRegistry(), queues = namedQueues }: Partial<RegistryApiParts> = {}) {
  const failed: Log['error'] = (_code, _fields, error) => {
    throw error
  }
  const log: Log = { info: () => undefined, error: failed }
  const places = memoryPlaceChanges()
  const clock = () => '2026-11-22T08:00:00.000Z'
  const secrets = memoryWebhookSecrets()
  const limiter = memoryLimiter()
  const keys = memoryServerKeys(randomIds)
  const deps = { registry, queues, secrets, limiter, keys, places, clock, ids: randomIds, mayCall: () => true, log }
  const handler = apiHandler({ claimNames, log, routes: registryRoutes(deps) })
  const calls: Request[] = []
  const answer = async (request: Request): Promise<Response> => {
    calls.push(request)
    const { method } = request
    const url = new URL(request.url)
    const body = await request.text()
    const event = {
      version: '2.0',
      routeKey: '',
      rawPath: url.pathname,
      headers: Object.fromEntries(request.headers),
      queryStringParameters: Object.fromEntries(url.searchParams),
      requestContext: { requestId: 'r', http: { method, path: url.pathname }, authorizer: { jwt: { claims } } },
      ...(body !== '' && { body }),
      isBase64Encoded: false,
    }
    const { statusCode, ...said } = (await handler(event as never, {} as never)) as {
      statusCode: number
      body: string
      headers: Record<string, string>
    }
    return new Response(said.body, { status: statusCode, headers: said.headers })
  }
  const client = makeClient({ baseUrl: 'http://api', fetch: answer })
  return { client, answer, registry, calls, places }
}
