import * as z from 'zod'
import { compileCondition } from '#shared/adapters/cel/compile-condition.ts'
import { systemClock } from '#shared/adapters/clock.ts'
import { dynamodbVault } from '#shared/adapters/dynamodb/vault/vault.ts'
import { s3Client } from '#shared/adapters/s3/s3-client.ts'
import { s3SuggestModels } from '#shared/adapters/s3/s3-suggest-models.ts'
import { keepForMinutes } from '#shared/adapters/suggest-models-cache.ts'
import { RouteCase } from '#shared/domain/messages/messages.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { queueHandler } from '#shared/runtime/queue/queue-handler.ts'
import { caseDeps } from '#shared/wiring/case-deps.ts'
import { routeCase } from './route-case.ts'

const log = lambdaLog('route-case')
const text = z.string().min(1)
const env = readEnv(z.object({ VAULT_TABLE: text, MODELS_BUCKET: text }))
const deps = caseDeps()
const models = s3SuggestModels({ client: s3Client(), bucket: env.MODELS_BUCKET })
const route = routeCase({
  ...deps,
  compile: compileCondition,
  vault: dynamodbVault({ client: deps.client, table: env.VAULT_TABLE }),
  models: keepForMinutes(models, systemClock),
  log,
})

export const handler = queueHandler({
  schema: RouteCase,
  log,
  handle: async message => {
    await route(message)
  },
})
