import * as z from 'zod'
import { dynamodbCaseSearch } from '#shared/adapters/dynamodb/views/case-search.ts'
import { dynamodbNearIndex } from '#shared/adapters/dynamodb/views/near-index.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { apiHandler } from '#shared/runtime/http/api-handler.ts'
import { ClaimNames } from '#shared/runtime/http/claims.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { apiDeps } from '#shared/wiring/api-deps.ts'
import { placesDeps } from '#shared/wiring/places-deps.ts'
import { reportsRoutes } from './routes.ts'

const Env = z.object({ VIEWS_TABLE: z.string().min(1) })
const deps = apiDeps()
const places = placesDeps(deps)
const views = { client: deps.client, table: readEnv(Env).VIEWS_TABLE }
const log = lambdaLog('reports-api')

export const handler = apiHandler({
  routes: reportsRoutes({
    ...deps,
    log,
    ...{ grids: places, names: places },
    near: dynamodbNearIndex(views),
    search: dynamodbCaseSearch(views),
  }),
  claimNames: readEnv(ClaimNames),
  log,
})
