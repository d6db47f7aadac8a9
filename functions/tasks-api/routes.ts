import type { Route } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'
import { taskRoutes } from './task.ts'
import { worklistRoute } from './worklist.ts'

/** What agencies do with their tasks. */
export const tasksRoutes = (deps: ApiDeps): readonly Route[] => [worklistRoute(deps), ...taskRoutes(deps)]
