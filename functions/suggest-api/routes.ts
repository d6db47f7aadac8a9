import type { Route } from '#shared/runtime/http/route.ts'
import { type SuggestDeps, suggestRoute } from './suggest.ts'

export const suggestRoutes = (deps: SuggestDeps): readonly Route[] => [suggestRoute(deps)]
