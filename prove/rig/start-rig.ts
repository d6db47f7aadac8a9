import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { SharedTime } from '#local/clock/shared-time.ts'
import type { Local } from '#local/local.ts'
import { startOfService } from '#local/seed/start-of-service.ts'
import { startLocal } from '#local/start-local.ts'
import { AGENCIES, people, TENANTS } from '../place/places.ts'
import { seedPlaces } from '../place/seed-places.ts'
import { callGate } from './call-gate.ts'
import { type InvocationGate, invocationGate } from './invocation-gate.ts'
import { listen } from './listen.ts'
import { namesOf } from './names.ts'
import { EAR, type Rig } from './rig.ts'

/**
 * Starts the assembly in memory with its clock standing still: time passes only where a scenario lets it. `around` stands
 * between the rig's gate and every invocation.
 */
export async function startRig(assemblyDir: string, around: InvocationGate['around'] = invoke => invoke): Promise<Rig> {
  let nameOf: (function_: string) => string = name => name
  let time: SharedTime | undefined
  const invocations = invocationGate({
    nameOf: name => nameOf(name),
    sharedTime: () => {
      if (!time) throw new Error('No clock before the start')
      return time
    },
  })
  const local = await startLocal({
    assemblyDir,
    people: people(),
    quiet: true,
    around: invoke => invocations.around(around(invoke)),
  })
  const names = namesOf(local.model)
  nameOf = names.functionOf
  time = local.clock.shared
  const { wire } = local
  const clients: { destroy(): void }[] = []
  const connect = (credentials = wire.operator) => ({ endpoint: wire.url, region: local.model.region, credentials })
  const bySub = new Map<string, SQSClient>()
  const sqs = (as = ''): SQSClient => {
    const known = bySub.get(as)
    if (known) return known
    const client = new SQSClient(connect(as ? wire.credentialsFor(as) : wire.operator))
    bySub.set(as, client)
    clients.push(client)
    return client
  }
  const dynamodb = DynamoDBDocumentClient.from(new DynamoDBClient(connect()))
  clients.push(dynamodb)
  const rig: Rig = {
    ...{ local, names, invocations, dynamodb, sqs, ends: endsOf(local, names.resourceOf) },
    calls: callGate({ faults: wire.faults, names, kill: name => local.kill(name, 'now') }),
    async stop() {
      for (const client of clients) client.destroy()
      await local.stop()
    },
  }
  try {
    await seedPlaces(rig)
    await listen(rig)
    await local.idle()
    const views = { client: dynamodb, table: local.model.outputs.ViewsTable ?? '' }
    await startOfService(views, new Date(local.clock.now()).toISOString())
    local.clock.pause()
    return rig
  } catch (error) {
    await rig.stop()
    throw error
  }
}

function endsOf({ model }: Local, shorten: (name: string) => string): string[] {
  const mapped = new Set(model.mappings.map(({ sourceArn }) => sourceArn))
  const unread = model.queues.filter(({ arn }) => !mapped.has(arn)).map(({ name }) => shorten(name))
  const agencies = TENANTS.flatMap(tenant => AGENCIES.map(agency => `agency-${tenant}-${agency}`))
  return [...unread, ...agencies, ...agencies.map(name => `${name}-dlq`), EAR]
}
