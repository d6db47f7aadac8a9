/**
 * Every way in over HTTP. `scoped`: a token with one of the scopes · `public`: no login, our own rate limits ·
 * `keyed`: an api key checked in code · `signed`: a signature checked in code · `site`: the files of the web app.
 */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'ANY'
  readonly path: string
  readonly function: string
  readonly class: 'scoped' | 'public' | 'keyed' | 'signed' | 'site'
  readonly scopes?: readonly Scope[]
}

export type Scope = `wangge/${'report' | 'task' | 'desk' | 'registry' | 'supervise'}`

const anyStaff = ['wangge/report', 'wangge/task', 'wangge/desk', 'wangge/supervise'] as const

const rows = (fn: string, routeClass: Route['class'], keys: readonly string[], scopes?: readonly Scope[]): Route[] =>
  keys.map(key => {
    const [method, path] = key.split(' ') as [Route['method'], string]
    return { method, path, function: fn, class: routeClass, ...(scopes && { scopes }) }
  })

export const ROUTES: readonly Route[] = [
  ...rows('reports-api', 'scoped', ['POST /api/reports'], ['wangge/report']),
  // Who reports and who resolves: both need photos.
  ...rows('reports-api', 'scoped', ['POST /api/photos', 'GET /api/photos/{photoId}'], ['wangge/report', 'wangge/task']),
  ...rows(
    'cases-api',
    'scoped',
    [
      'GET /api/cases/{number}',
      'GET /api/cases/{number}/next-actions',
      'GET /api/cases/{number}/deadline',
      'GET /api/cases/{number}/history',
      'GET /api/cases/{number}/photos/{photoId}',
      'POST /api/cases/{number}/{action}',
    ],
    anyStaff,
  ),
  ...rows('cases-api', 'scoped', ['GET /api/errands'], ['wangge/report']),
  ...rows('cases-api', 'public', [
    'GET /api/t/{tenant}/cases/{number}/own',
    'POST /api/t/{tenant}/cases/{number}/{action}',
  ]),
  ...rows('reports-api', 'public', [
    'POST /api/t/{tenant}/reports',
    'POST /api/t/{tenant}/photos',
    'GET /api/t/{tenant}/photos/{photoId}',
    'GET /api/t/{tenant}/cases/{number}',
    'GET /api/t/{tenant}/cases/{number}/photos/{photoId}',
    'GET /api/t/{tenant}/taxonomy',
    'GET /api/t/{tenant}/place',
    'GET /api/t/{tenant}/place/{county}',
    'GET /api/t/{tenant}/places',
    'GET /api/t/{tenant}/near',
    'GET /api/t/{tenant}/open/{area}',
  ]),
  ...rows(
    'tasks-api',
    'scoped',
    ['GET /api/tasks', 'GET /api/tasks/{task}', 'POST /api/tasks/{task}/{action}'],
    ['wangge/task', 'wangge/desk', 'wangge/supervise'],
  ),
  ...rows(
    'desk-api',
    'scoped',
    [
      'GET /api/desk/cases',
      'GET /api/desk/undelivered',
      'GET /api/desk/{pool}',
      'POST /api/desk/bulk',
      'POST /api/desk/cases/{number}/{action}',
    ],
    ['wangge/desk', 'wangge/supervise'],
  ),
  ...rows(
    'registry-api',
    'scoped',
    [
      'GET /api/registry/{kind}',
      'GET /api/registry/{kind}/{id}',
      'GET /api/registry/{kind}/{id}/history',
      'PUT /api/registry/{kind}/{id}',
      'POST /api/registry/{kind}/import',
      'POST /api/registry/agency/{id}/webhook-secret',
    ],
    ['wangge/registry'],
  ),
  ...rows('open311-api', 'keyed', ['ANY /open311/{proxy+}']),
  ...rows('suggest-api', 'public', ['POST /api/t/{tenant}/suggest']),
  ...rows('rules-api', 'scoped', ['GET /api/cases/{number}/routing'], anyStaff),
  ...rows(
    'rules-api',
    'scoped',
    ['POST /api/routing/preview', 'GET /api/rules/{list}/lint', 'POST /api/rules/{list}/replay'],
    ['wangge/desk', 'wangge/supervise', 'wangge/registry'],
  ),
  ...rows(
    'rules-api',
    'scoped',
    [
      'POST /api/calendar/recompute',
      'GET /api/rules/{list}/proposals',
      'POST /api/rules/{list}/copy',
      'POST /api/rules/{list}/publish',
    ],
    ['wangge/registry'],
  ),
  ...rows('serve-web', 'site', ['GET /', 'GET /{proxy+}']),
]
