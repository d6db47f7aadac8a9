import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PROJECT_ROOT } from '#infra/project-root.ts'
import { synthesized } from './support/synthesized.ts'
import { type Found, resourcesOf, targetsOf } from './support/template.ts'

const template = synthesized()
const routes = resourcesOf(template, 'AWS::ApiGatewayV2::Route')
const keys = (found: readonly Found[]) => found.map(route => route.Properties.RouteKey).sort()
const open = routes.filter(route => route.Properties.AuthorizationType === 'NONE')
const closed = routes.filter(route => route.Properties.AuthorizationType === 'JWT')

// Written a second time on purpose: whoever opens a route to the world has to say so in two places.
const OPEN_TO_ALL = [
  'ANY /open311/{proxy+}',
  'GET /',
  'GET /api/t/{tenant}/cases/{number}',
  'GET /api/t/{tenant}/near',
  'GET /api/t/{tenant}/open/{area}',
  'GET /api/t/{tenant}/cases/{number}/own',
  'GET /api/t/{tenant}/cases/{number}/photos/{photoId}',
  'GET /api/t/{tenant}/photos/{photoId}',
  'GET /api/t/{tenant}/place',
  'GET /api/t/{tenant}/place/{county}',
  'GET /api/t/{tenant}/places',
  'GET /api/t/{tenant}/taxonomy',
  'GET /{proxy+}',
  'POST /api/t/{tenant}/cases/{number}/{action}',
  'POST /api/t/{tenant}/photos',
  'POST /api/t/{tenant}/reports',
  'POST /api/t/{tenant}/suggest',
]

describe('routes of the HTTP API', () => {
  test('only the listed ones need no login', () => {
    expect(keys(open)).toEqual([...OPEN_TO_ALL].sort())
  })

  test('every route is either open or behind the token authorizer', () => {
    expect(open.length + closed.length).toBe(routes.length)
    const [authorizer] = resourcesOf(template, 'AWS::ApiGatewayV2::Authorizer')
    expect(authorizer?.Properties).toMatchObject({
      AuthorizerType: 'JWT',
      JwtConfiguration: { Issuer: { Ref: 'OidcIssuer' }, Audience: [{ Ref: 'OidcAudience' }] },
    })
    for (const route of closed) expect(targetsOf(route.Properties.AuthorizerId)).toEqual([authorizer?.id])
  })

  test('every closed route asks for a scope of ours and lives under /api', () => {
    for (const { Properties } of closed) {
      expect(Properties.RouteKey).toMatch(/^[A-Z]+ \/api\/(?!t\/)/)
      expect(Properties.AuthorizationScopes.length).toBeGreaterThan(0)
      for (const scope of Properties.AuthorizationScopes)
        expect(scope).toMatch(/^wangge\/(report|task|desk|registry|supervise)$/)
    }
  })

  test('nothing that changes the registry is open to a scope other than registry', () => {
    const registry = closed.filter(route => route.Properties.RouteKey.includes('/api/registry'))
    expect(registry.length).toBe(6)
    for (const route of registry) expect(route.Properties.AuthorizationScopes).toEqual(['wangge/registry'])
  })

  test('each function behind the API has one permission, bound to this API', () => {
    const integrations = resourcesOf(template, 'AWS::ApiGatewayV2::Integration')
    const [api] = resourcesOf(template, 'AWS::ApiGatewayV2::Api')
    for (const integration of integrations) {
      const [fn] = targetsOf(integration.Properties.IntegrationUri)
      const permissions = resourcesOf(template, 'AWS::Lambda::Permission').filter(({ Properties }) =>
        targetsOf(Properties.FunctionName).includes(fn ?? ''),
      )
      expect(permissions).toHaveLength(1)
      expect(permissions[0]?.Properties.Principal).toBe('apigateway.amazonaws.com')
      expect(targetsOf(permissions[0]?.Properties.SourceArn)).toContain(api?.id)
    }
  })

  test('the stage is throttled and its access log holds no address and no user agent', () => {
    const [stage] = resourcesOf(template, 'AWS::ApiGatewayV2::Stage')
    expect(stage?.Properties.DefaultRouteSettings).toMatchObject({
      ThrottlingRateLimit: 1000,
      ThrottlingBurstLimit: 500,
    })
    const format = stage?.Properties.AccessLogSettings.Format
    expect(Object.values(JSON.parse(format))).toContain('$context.routeKey')
    expect(format).not.toMatch(/identity|sourceIp|userAgent|\$context\.path|authorizer\.claims/)
  })
})

interface Described {
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly 'x-wangge-route': string
}

const document = JSON.parse(readFileSync(join(PROJECT_ROOT, 'docs/openapi.json'), 'utf8'))
const operations = Object.entries<Record<string, Described>>(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
)

/** Where the gateway takes a request: of the routes that fit, the one with most that is spelt out. */
function takenBy(method: string, path: string): Found | undefined {
  const spelt = (route: Found): number =>
    route.Properties.RouteKey.split('/').filter((step: string) => !step.startsWith('{')).length
  const fitting = routes.filter(route => {
    const [verb, pattern = ''] = String(route.Properties.RouteKey).split(' ')
    const shape = pattern.replaceAll(/\{\w+\+\}/g, '.+').replaceAll(/\{\w+\}/g, '[^/]+')
    return (verb === method || verb === 'ANY') && new RegExp(`^${shape}$`).test(path)
  })
  return fitting.sort((one, other) => spelt(other) - spelt(one))[0]
}

describe('the contract and the deployed routes', () => {
  test.each(operations)(
    '$method $path is taken where it says, with the login it says',
    ({ method, path, operation }) => {
      const route = takenBy(method, path)?.Properties
      expect(route?.RouteKey).toBe(operation['x-wangge-route'])
      const scopes = (operation.security ?? []).flatMap(({ oidc = [] }) => oidc)
      expect(route?.AuthorizationType).toBe(scopes.length > 0 ? 'JWT' : 'NONE')
      expect([...(route?.AuthorizationScopes ?? [])].sort()).toEqual([...scopes].sort())
    },
  )

  test('nothing but the site is deployed that is not described', () => {
    const taken = new Set(operations.map(({ method, path }) => takenBy(method, path)?.Properties.RouteKey))
    expect(keys(routes).filter(key => !taken.has(key))).toEqual(['GET /', 'GET /{proxy+}'])
  })
})
