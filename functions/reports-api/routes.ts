import type { Route } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'
import { followRoutes } from './follow.ts'
import { photoRoutes } from './photos.ts'
import { placeRoutes } from './place.ts'
import { submitRoutes } from './submit.ts'
import { taxonomyRoutes } from './taxonomy.ts'

/** Reporting and following. */
export const reportsRoutes = (deps: ApiDeps): readonly Route[] => [
  ...submitRoutes(deps),
  ...photoRoutes(deps),
  ...followRoutes(deps),
  ...taxonomyRoutes(deps),
  ...placeRoutes(deps),
]
