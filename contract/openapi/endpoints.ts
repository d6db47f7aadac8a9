import { ROUTES } from '#infra/routes.ts'
import { ENTRY_SCHEMAS, RegistryKind } from '#shared/domain/registry/entries.ts'
import type { Route } from '#shared/runtime/http/route.ts'
import { actionsAt } from './actions-at.ts'
import { API_ROUTES } from './api-routes.ts'
import type { Endpoint } from './endpoint.ts'
import { operationId } from './operation-id.ts'

/** Everything our own routes offer, actions and kinds of registry entries spelt out. Throws for a route that no deployed one serves. */
export const endpoints = (): readonly Endpoint[] =>
  [...API_ROUTES].flatMap(([tag, routes]) => routes.flatMap(route => endpointsOf(tag, route)))

function endpointsOf(tag: string, route: Route): readonly Endpoint[] {
  const { method, path, audience, summary, query, body, reply, redirects } = route
  const deployed = ROUTES.find(row => row.method === method && row.path === path && row.function === tag)
  if (!deployed) throw new Error(`${tag} answers ${method} ${path}, which infra/routes.ts does not deploy`)
  const common = { method, deployed: `${method} ${path}`, tag, audience, scopes: deployed.scopes ?? [], reply }
  if (body && path.endsWith('/{kind}/{id}'))
    return RegistryKind.options.map(kind => entryOf(kind, path, { ...common, summary }))
  if (!path.endsWith('/{action}')) {
    const own = { ...(query && { query }), ...(body && { body }), ...(redirects && { redirects }) }
    return [{ ...common, ...own, path, summary, operationId: operationId(method, path) }]
  }
  return actionsAt(path).map(action => {
    const spelt = path.replace('{action}', action.name)
    const said = `${action.label.zh} · ${action.label.en}`
    return { ...common, path: spelt, summary: said, body: action.input, operationId: operationId(method, spelt) }
  })
}

/** The same operation for each kind: what an entry holds is its kind's. */
function entryOf(kind: RegistryKind, path: string, common: Omit<Endpoint, 'path' | 'operationId'>): Endpoint {
  const spelt = path.replace('{kind}', kind)
  const id = operationId(common.method, spelt)
  return { ...common, path: spelt, operationId: id, summary: `${common.summary}: ${kind}`, body: ENTRY_SCHEMAS[kind] }
}
