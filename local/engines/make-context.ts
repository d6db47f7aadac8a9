import { join } from 'node:path'
import type { StackModel } from '#local/template/model.ts'
import { authoriser } from '#local/wire/authorise/authoriser.ts'
import type { Principal } from '#local/wire/authorise/principal.ts'
import { principalOf } from '#local/wire/credentials.ts'
import { outbox } from '#local/wire/outside/outbox.ts'
import type { WireContext } from '#local/wire/server/wire-context.ts'
import type { StreamRecord } from '#local/wire/stream/stream-record.ts'
import { streamTap } from '#local/wire/stream/stream-tap.ts'
import { dynaliteEngine } from './dynalite/dynalite-engine.ts'
import { fauxqsEngine } from './fauxqs/fauxqs-engine.ts'
import { remoteEngine } from './remote-engine.ts'

export interface ContextOptions {
  readonly model: StackModel
  readonly dataDir?: string
  readonly dynamodbEndpoint?: string
  readonly operatorArn: string
  readonly origin: () => string
  readonly now: () => number
  readonly closing: () => boolean
  readonly emit: (tableArn: string, record: StreamRecord) => void
}

/** Both engines open, and everything the wire knows about the stack at hand. */
export async function makeContext(options: ContextOptions): Promise<WireContext> {
  const { model, dataDir, dynamodbEndpoint, now, emit } = options
  const { region, account, partition } = model
  const dynamo = dynamodbEndpoint
    ? remoteEngine(dynamodbEndpoint, region)
    : dynaliteEngine({ region, account, ...(dataDir && { path: join(dataDir, 'dynamodb') }) })
  const fauxqs = await fauxqsEngine({ region, ...(dataDir && { dataDir: join(dataDir, 'messages') }) })
  return {
    model,
    dynamo,
    fauxqs,
    authoriser: authoriser(model),
    outbox: outbox(dataDir),
    tap: streamTap({ model, dynamo, now, emit, ...(dataDir && { dataDir }) }),
    tables: new Map(model.tables.map(table => [table.name, table])),
    queues: new Map(model.queues.map(queue => [queue.arn, queue])),
    mapped: new Set(model.mappings.filter(({ kind }) => kind === 'queue').map(({ sourceArn }) => sourceArn)),
    origin: options.origin,
    now,
    closing: options.closing,
    arnOf: (service, resource) => `arn:${partition}:${service}:${region}:${account}:${resource}`,
    bucketArn: (bucket, key) =>
      bucket === '*' ? '*' : `arn:${partition}:s3:::${bucket}${key === undefined ? '' : `/${key}`}`,
    callerOf: callers(model, options.operatorArn),
  }
}

/** Keys name principals; a role that one function has is shown by that function's name. */
function callers(model: StackModel, operatorArn: string): (accessKeyId: string) => Principal | undefined {
  const users = new Map<string, string[]>()
  for (const { roleArn, name } of model.functions) users.set(roleArn, [...(users.get(roleArn) ?? []), name])
  const known = new Map<string, Principal>()
  return accessKeyId => {
    const before = known.get(accessKeyId)
    if (before) return before
    const id = principalOf(accessKeyId)
    if (!id) return undefined
    const functions = users.get(id) ?? []
    const principal: Principal =
      id === operatorArn
        ? { id, account: model.account, kind: 'operator', name: 'operator' }
        : {
            id,
            account: id.split(':')[4] ?? '',
            kind: 'role',
            name: functions.length === 1 ? (functions[0] ?? id) : id,
          }
    known.set(accessKeyId, principal)
    return principal
  }
}
