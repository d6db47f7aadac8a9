import { describe, expect, test } from 'vitest'
import { routeFault } from './route-fault.ts'
import { ROUTES, type Route } from './routes.ts'

const route = (change: Partial<Route>): Route => ({
  method: 'GET',
  path: '/api/tasks',
  function: 'tasks-api',
  class: 'scoped',
  scopes: ['wangge/task'],
  ...change,
})

describe('routeFault', () => {
  test.each(ROUTES.map(each => [`${each.method} ${each.path}`, each] as const))('%s keeps its class', (_, each) => {
    expect(routeFault(each)).toBeUndefined()
  })

  test.each<[string, Partial<Route>]>([
    ['a scoped route without a scope', { scopes: [] }],
    ['a scoped route outside /api', { path: '/tasks' }],
    ['a scoped route where the public ones live', { path: '/api/t/{tenant}/tasks' }],
    ['a public route without its tenant', { class: 'public', path: '/api/reports', scopes: [] }],
    ['a public route with a scope nobody checks', { class: 'public', path: '/api/t/{tenant}/x' }],
    ['a keyed route outside Open311', { class: 'keyed', method: 'ANY', path: '/api/{proxy+}', scopes: [] }],
    ['a keyed route for one method', { class: 'keyed', method: 'GET', path: '/open311/{proxy+}', scopes: [] }],
    ['a signed route outside the hooks', { class: 'signed', method: 'POST', path: '/api/reply', scopes: [] }],
    ['a site route that takes posts', { class: 'site', method: 'POST', path: '/', scopes: [] }],
    ['a site route that hides the API', { class: 'site', path: '/api/{proxy+}', scopes: [] }],
  ])('refuses %s', (_, change) => {
    expect(routeFault(route(change))).toEqual(expect.any(String))
  })

  test('allows keyed and signed routes in their places', () => {
    expect(routeFault(route({ class: 'keyed', method: 'ANY', path: '/open311/{proxy+}', scopes: [] }))).toBeUndefined()
    expect(
      routeFault(route({ class: 'signed', method: 'POST', path: '/api/hooks/{agency}', scopes: [] })),
    ).toBeUndefined()
  })
})
