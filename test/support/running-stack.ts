import { join } from 'node:path'
import { DeleteMessageCommand, type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { noProgress } from '#cli/import/progress.ts'
import { sqsOf, tableOf } from '#cli/stack/clients.ts'
import type { Stack } from '#cli/stack/stack.ts'
import { stackOfLocal } from '#cli/stack/stack-of-local.ts'
import type { Person } from '#local/issuer/person.ts'
import type { Local } from '#local/local.ts'
import { readPeople } from '#local/seed/read-people.ts'
import { seedPlace } from '#local/seed/seed-place.ts'
import { startOfService } from '#local/seed/start-of-service.ts'
import { startLocal } from '#local/start-local.ts'
import type { Table } from '#shared/adapters/dynamodb/table.ts'
import { AgencyMessage } from '#shared/domain/messages/agency-message.ts'
import { type Api, apiOf } from './api.ts'
import { idleOrSay } from './idle-or-say.ts'

const ROOT = join(import.meta.dirname, '../..')
export const ASSEMBLY = join(ROOT, 'cdk.out/aws')
const XIHU = join(ROOT, 'data/xihu')

export interface RunningStack {
  readonly local: Local
  readonly stack: Stack
  readonly api: Api
  readonly sqs: SQSClient
  readonly tables: Readonly<Record<'ledger' | 'views' | 'registry' | 'vault', Table>>
  /** Takes everything off an agency's queue, as its own consumer would. */
  readonly tasksOf: (agency: string, tenant?: string) => Promise<AgencyMessage[]>
  readonly stop: () => Promise<void>
}

/** The synthesized stack in memory with the demonstration place in it. */
export async function startRunningStack(
  options: {
    readonly assemblyDir?: string
    readonly people?: readonly Person[]
    /** Where the command line finds it; absent: in memory. */
    readonly dataDir?: string
  } = {},
): Promise<RunningStack> {
  const { assemblyDir = ASSEMBLY, dataDir } = options
  const people = [...readPeople(join(XIHU, 'people.json')), ...(options.people ?? [])]
  const local = idleOrSay(
    await startLocal({ assemblyDir, people, quiet: true, ...(dataDir !== undefined && { dataDir }) }),
  )
  const stack = stackOfLocal(local)
  const sqs = sqsOf(stack)
  const tables = {
    ledger: tableOf(stack, 'LedgerTable'),
    views: tableOf(stack, 'ViewsTable'),
    registry: tableOf(stack, 'RegistryTable'),
    vault: tableOf(stack, 'VaultTable'),
  }
  await startOfService(tables.views, new Date(local.clock.now()).toISOString())
  await seedPlace(stack, { dir: XIHU, people, progress: noProgress })
  return {
    ...{ local, stack, sqs, tables, api: apiOf(local) },
    async tasksOf(agency, tenant = 'xihu') {
      const account = local.model.account
      const url = `${local.wire.url}/${account}/${stack.output('AgencyQueuePrefix')}${tenant}-${agency}`
      return (await drain(sqs, url)).map(({ Body = '' }) => AgencyMessage.parse(JSON.parse(Body)))
    },
    async stop() {
      sqs.destroy()
      for (const { client } of Object.values(tables)) client.destroy()
      await local.stop()
    },
  }
}

export async function drain(sqs: SQSClient, QueueUrl: string): Promise<Message[]> {
  const taken: Message[] = []
  for (;;) {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
    if (Messages.length === 0) return taken
    for (const message of Messages) {
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }))
      taken.push(message)
    }
  }
}
