import type { Route } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'
import { actRoute } from './act.ts'
import { poolRoute } from './pool.ts'

/** What the desk of an area decides. */
export const deskRoutes = (deps: ApiDeps): readonly Route[] => [poolRoute(deps), actRoute(deps)]
