import type { Route } from '#shared/runtime/http/route.ts'
import { findPlaceRoutes } from './find-place.ts'
import { followRoutes } from './follow.ts'
import { nearRoutes } from './near.ts'
import { openCasesRoutes } from './open-cases.ts'
import { photoRoutes } from './photos.ts'
import { placeRoutes } from './place.ts'
import { publicPhotoRoutes } from './public-photo.ts'
import type { ReportsDeps } from './reports-deps.ts'
import { submitRoutes } from './submit.ts'
import { taxonomyRoutes } from './taxonomy.ts'

/** Reporting and following. */
export const reportsRoutes = (deps: ReportsDeps): readonly Route[] => [
  ...submitRoutes(deps),
  ...photoRoutes(deps),
  ...followRoutes(deps),
  ...publicPhotoRoutes(deps),
  ...taxonomyRoutes(deps),
  ...placeRoutes(deps),
  ...findPlaceRoutes(deps),
  ...nearRoutes(deps),
  ...openCasesRoutes(deps),
]
