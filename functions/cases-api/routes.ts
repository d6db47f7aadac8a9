import type { Route } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'
import { actRoute } from './act.ts'
import { errandsRoute } from './errands.ts'
import { readRoutes } from './read.ts'
import { reporterRoutes } from './reporter.ts'

/** A case for those it concerns: to read, and to act on for grid workers and for its reporter. */
export const casesRoutes = (deps: ApiDeps): readonly Route[] => [
  errandsRoute(deps),
  ...readRoutes(deps),
  actRoute(deps),
  ...reporterRoutes(deps),
]
