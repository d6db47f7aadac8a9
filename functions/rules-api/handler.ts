import * as z from 'zod'
import { compileCondition } from '#shared/adapters/cel/compile-condition.ts'
import { dynamodbLimiter } from '#shared/adapters/dynamodb/limits/limiter.ts'
import { writeRegistry } from '#shared/adapters/dynamodb/registry/write-registry.ts'
import { dynamodbCaseSearch } from '#shared/adapters/dynamodb/views/case-search.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { apiHandler } from '#shared/runtime/http/api-handler.ts'
import { ClaimNames } from '#shared/runtime/http/claims.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { caseDeps } from '#shared/wiring/case-deps.ts'
import { rulesRoutes } from './routes.ts'

const env = readEnv(z.object({ VIEWS_TABLE: z.string().min(1), REGISTRY_TABLE: z.string().min(1) }))
const { client, ledger, clock, ids, pause } = caseDeps()
const log = lambdaLog('rules-api')

export const handler = apiHandler({
  routes: rulesRoutes({
    ...{ ledger, clock, ids, pause, log, compile: compileCondition },
    registry: writeRegistry({ client, table: env.REGISTRY_TABLE }),
    limiter: dynamodbLimiter({ client, table: env.VIEWS_TABLE }),
    search: dynamodbCaseSearch({ client, table: env.VIEWS_TABLE }),
  }),
  claimNames: readEnv(ClaimNames),
  log,
})
