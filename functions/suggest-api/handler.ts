import * as z from 'zod'
import { systemClock } from '#shared/adapters/clock.ts'
import { documentClient } from '#shared/adapters/dynamodb/document-client.ts'
import { readRegistry } from '#shared/adapters/dynamodb/registry/read-registry.ts'
import { randomIds } from '#shared/adapters/ids.ts'
import { memoryLimiter } from '#shared/adapters/memory/limiter.ts'
import { cachedRegistry } from '#shared/adapters/registry-cache.ts'
import { s3Client } from '#shared/adapters/s3/s3-client.ts'
import { s3SuggestModels } from '#shared/adapters/s3/s3-suggest-models.ts'
import { keepForMinutes } from '#shared/adapters/suggest-models-cache.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { apiHandler } from '#shared/runtime/http/api-handler.ts'
import { ClaimNames } from '#shared/runtime/http/claims.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { suggestRoutes } from './routes.ts'

const text = z.string().min(1)
const env = readEnv(z.object({ REGISTRY_TABLE: text, MODELS_BUCKET: text }))
const table = { client: documentClient(), table: env.REGISTRY_TABLE }
const models = s3SuggestModels({ client: s3Client(), bucket: env.MODELS_BUCKET })

export const handler = apiHandler({
  routes: suggestRoutes({
    registry: cachedRegistry(readRegistry(table), systemClock),
    models: keepForMinutes(models, systemClock),
    // In this worker's memory: a table's count costs more than an answer, and its key would open the vault to this function.
    ...{ limiter: memoryLimiter(), clock: systemClock, key: randomIds.secret(32) },
  }),
  claimNames: readEnv(ClaimNames),
  log: lambdaLog('suggest-api'),
})
