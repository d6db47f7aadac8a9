import type { Route } from '#shared/runtime/http/route.ts'
import { caseRouting } from './case-routing.ts'
import { copyList } from './copy-list.ts'
import { lintRoute } from './lint.ts'
import { previewRoute } from './preview.ts'
import { proposalsRoute } from './proposals.ts'
import { publishList } from './publish-list.ts'
import { recomputeRoute } from './recompute.ts'
import { replayRoute } from './replay.ts'
import type { RulesDeps } from './rules-deps.ts'

/** The duty list and the calendar: why a case went where it went, and trying a change before it counts. */
export const rulesRoutes = (deps: RulesDeps): readonly Route[] => [
  caseRouting(deps),
  previewRoute(deps),
  lintRoute(deps),
  replayRoute(deps),
  proposalsRoute(deps),
  copyList(deps),
  publishList(deps),
  recomputeRoute(deps),
]
