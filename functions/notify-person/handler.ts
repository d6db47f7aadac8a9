import * as z from 'zod'
import { emfMetrics } from '#shared/adapters/cloudwatch/emf-metrics.ts'
import { dynamodbDigests } from '#shared/adapters/dynamodb/notices/digests.ts'
import { dynamodbUndelivered } from '#shared/adapters/dynamodb/notices/undelivered-list.ts'
import { readRegistry } from '#shared/adapters/dynamodb/registry/read-registry.ts'
import { dynamodbVault } from '#shared/adapters/dynamodb/vault/vault.ts'
import { NoticeMessage } from '#shared/domain/messages/messages.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { queueHandler } from '#shared/runtime/queue/queue-handler.ts'
import { caseDeps } from '#shared/wiring/case-deps.ts'
import { noticeSenders } from '#shared/wiring/notice-senders.ts'
import { sendDigest } from './send-digest.ts'
import { tellPeople } from './tell-people.ts'

const names = ['VIEWS_TABLE', 'VAULT_TABLE', 'METRICS_NAMESPACE', 'SITE_ORIGIN'] as const
const env = readEnv(z.looseRecord(z.enum(names), z.string().min(1)))
const log = lambdaLog('notify-person')
const { client, ...cases } = caseDeps()
const views = { client, table: env.VIEWS_TABLE }
const vault = { client, table: env.VAULT_TABLE }

const deps = {
  ...cases,
  contacts: readRegistry(vault, true),
  vault: dynamodbVault(vault),
  digests: dynamodbDigests(views),
  undelivered: dynamodbUndelivered(views),
  senders: noticeSenders(),
  origin: env.SITE_ORIGIN,
  metrics: emfMetrics(env.METRICS_NAMESPACE),
  log,
}
const [tell, send] = [tellPeople(deps), sendDigest(deps)]

export const handler = queueHandler({
  schema: NoticeMessage,
  log,
  handle: message => ('digest' in message ? send(message) : tell(message)),
})
