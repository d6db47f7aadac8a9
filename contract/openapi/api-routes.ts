import type { Route } from '#shared/runtime/http/route.ts'
import { casesRoutes } from '../../functions/cases-api/routes.ts'
import { deskRoutes } from '../../functions/desk-api/routes.ts'
import { registryRoutes } from '../../functions/registry-api/registry-routes.ts'
import { reportsRoutes } from '../../functions/reports-api/routes.ts'
import { rulesRoutes } from '../../functions/rules-api/routes.ts'
import { suggestRoutes } from '../../functions/suggest-api/routes.ts'
import { tasksRoutes } from '../../functions/tasks-api/routes.ts'

/** Routes are described without being called: what they would call is not there. */
const NOTHING = {} as never

/** Every route with a schema, by the function that serves it. One line for each further API function. */
export const API_ROUTES: ReadonlyMap<string, readonly Route[]> = new Map([
  ['reports-api', reportsRoutes(NOTHING)],
  ['cases-api', casesRoutes(NOTHING)],
  ['tasks-api', tasksRoutes(NOTHING)],
  ['desk-api', deskRoutes(NOTHING)],
  ['registry-api', registryRoutes(NOTHING)],
  ['rules-api', rulesRoutes(NOTHING)],
  ['suggest-api', suggestRoutes(NOTHING)],
])
