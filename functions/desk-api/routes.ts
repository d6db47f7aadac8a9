import type { Route } from '#shared/runtime/http/route.ts'
import { actRoute } from './act.ts'
import { bulkRoute } from './bulk.ts'
import type { DeskDeps } from './desk-deps.ts'
import { poolRoute } from './pool.ts'
import { searchRoute } from './search.ts'
import { undeliveredRoute } from './undelivered.ts'

/** What the desk of an area decides. */
export const deskRoutes = (deps: DeskDeps): readonly Route[] => [
  searchRoute(deps),
  undeliveredRoute(deps),
  poolRoute(deps),
  bulkRoute(deps),
  actRoute(deps),
]
