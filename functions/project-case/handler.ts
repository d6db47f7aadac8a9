import * as z from 'zod'
import { documentClient } from '#shared/adapters/dynamodb/document-client.ts'
import { dynamodbLedger } from '#shared/adapters/dynamodb/ledger/case-ledger.ts'
import { commitOfImage } from '#shared/adapters/dynamodb/ledger/stream-image.ts'
import { dynamodbViews } from '#shared/adapters/dynamodb/views/case-views.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { streamHandler } from '#shared/runtime/stream/stream-handler.ts'
import { projectBatch } from './project-batch.ts'

const env = readEnv(z.object({ LEDGER_TABLE: z.string().min(1), VIEWS_TABLE: z.string().min(1) }))
const log = lambdaLog('project-case')
const client = documentClient()
const ledger = dynamodbLedger({ client, table: env.LEDGER_TABLE })
const views = dynamodbViews({ client, table: env.VIEWS_TABLE })

export const handler = streamHandler({ read: commitOfImage, log, handle: projectBatch({ ledger, views, log }) })
