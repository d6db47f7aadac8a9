import type { Route } from './routes.ts'

/** Why a route breaks the rules of its class; undefined when it keeps them. */
export function routeFault(route: Route): string | undefined {
  const { method, path, scopes = [] } = route
  switch (route.class) {
    case 'scoped':
      if (!path.startsWith('/api/') || path.startsWith('/api/t/')) return 'scoped routes live under /api, not /api/t'
      return scopes.length > 0 ? undefined : 'a scoped route names at least one scope'
    case 'public':
      if (!path.startsWith('/api/t/{tenant}/')) return 'public routes say their tenant: /api/t/{tenant}/…'
      break
    case 'keyed':
      if (`${method} ${path}` !== 'ANY /open311/{proxy+}') return 'the only keyed route is ANY /open311/{proxy+}'
      break
    case 'signed':
      if (!path.startsWith('/api/hooks/')) return 'signed routes live under /api/hooks'
      break
    case 'site':
      if (method !== 'GET' || !['/', '/{proxy+}'].includes(path)) return 'the site is GET / and GET /{proxy+}'
      break
    default:
      return route.class satisfies never
  }
  return scopes.length === 0 ? undefined : `a ${route.class} route has no authorizer to check scopes`
}
