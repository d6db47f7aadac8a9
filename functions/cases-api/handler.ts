import { readEnv } from '#shared/runtime/env.ts'
import { apiHandler } from '#shared/runtime/http/api-handler.ts'
import { ClaimNames } from '#shared/runtime/http/claims.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { apiDeps } from '#shared/wiring/api-deps.ts'
import { casesRoutes } from './routes.ts'

export const handler = apiHandler({
  routes: casesRoutes(apiDeps()),
  claimNames: readEnv(ClaimNames),
  log: lambdaLog('cases-api'),
})
