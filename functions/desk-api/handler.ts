import * as z from 'zod'
import { dynamodbUndelivered } from '#shared/adapters/dynamodb/notices/undelivered-list.ts'
import { dynamodbCaseSearch } from '#shared/adapters/dynamodb/views/case-search.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { apiHandler } from '#shared/runtime/http/api-handler.ts'
import { ClaimNames } from '#shared/runtime/http/claims.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { apiDeps } from '#shared/wiring/api-deps.ts'
import { deskRoutes } from './routes.ts'

const deps = apiDeps()
const { VIEWS_TABLE: table } = readEnv(z.object({ VIEWS_TABLE: z.string().min(1) }))
const views = { client: deps.client, table }

export const handler = apiHandler({
  routes: deskRoutes({ ...deps, search: dynamodbCaseSearch(views), undelivered: dynamodbUndelivered(views) }),
  claimNames: readEnv(ClaimNames),
  log: lambdaLog('desk-api'),
})
