import { SQSClient } from '@aws-sdk/client-sqs'
import { type FauxqsServer, startFauxqs } from 'fauxqs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { agencyInbox } from '#shared/adapters/agency/agency-inbox.ts'
import { pullInbox } from '#shared/adapters/agency/inbox/pull-inbox.ts'
import { sqsInbox } from '#shared/adapters/agency/sqs/sqs-inbox.ts'
import { webhookInbox } from '#shared/adapters/agency/webhook/webhook-inbox.ts'
import { memoryRegistry } from '#shared/adapters/memory/registry.ts'
import { memoryWebhookSecrets } from '#shared/adapters/memory/webhook-secrets.ts'
import { agencyQueues } from '#shared/adapters/sqs/agency-queues.ts'
import { AgencyMessage } from '#shared/domain/messages/agency-message.ts'
import { Connector } from '#shared/domain/registry/connector.ts'
import { Agency } from '#shared/domain/registry/entries.ts'
import { AgencyId } from '#shared/domain/registry/ids.ts'
import { rotated, webhookSecretOf } from '#shared/domain/webhook/webhook-secrets.ts'
import { drain } from '#test/support/running-stack.ts'
import { county, DUE, minute, path, tenant } from '#test/support/sample-case.ts'
import { versioned } from '#test/support/sample-registry.ts'
import { isSignedWith, type WebhookReceiver, webhookReceiver } from '#test/support/webhook-receiver.ts'

const PREFIX = 'wangge-dev-agency-'
const secret = webhookSecretOf('5a'.repeat(32))
const registry = memoryRegistry()
const secrets = memoryWebhookSecrets()
let server: FauxqsServer
let sqs: SQSClient
let hook: WebhookReceiver
let queueUrl: string

const agencyOf = (kind: string) => AgencyId.parse(`by-${kind}`)
const messageFor = (agency: AgencyId, seq = 3) =>
  AgencyMessage.parse({
    ...{ specversion: '1.0', id: `xihu.7K4QM2X9RD.${seq}.L1`, source: 'wangge/xihu', type: 'task.dispatched' },
    time: minute(0),
    data: {
      ...{ tenant, agency, caseId: '7K4QM2X9RD', number: '7K4QM-2X9RD-6', task: '7K4QM2X9RD.L1', kind: 'lead', seq },
      ...{ category: 'GB.event.0101', condition: '1', path, status: 'Dispatched', due: DUE },
      links: { task: '/api/tasks/7K4QM2X9RD.L1' },
    },
  })

/** The dispatcher as deliver-task wires it; only the addresses are this test's. */
const inbox = (trusted: readonly string[] = [hook.host]) =>
  agencyInbox(registry, {
    sqs: sqsInbox(sqs, PREFIX),
    inbox: pullInbox,
    webhook: webhookInbox({ secrets, trusted, clock: () => minute(5) }),
  })

async function register(kind: string, connector: Connector, id = agencyOf(kind)): Promise<AgencyId> {
  const entry = Agency.parse({ id, name: { zh: '某单位' }, type: 'test', area: county, connector })
  await registry.putNew(tenant, 'agency', [versioned(entry)])
  return entry.id
}

beforeAll(async () => {
  server = await startFauxqs({ port: 0, logger: false })
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  sqs = new SQSClient({ endpoint: server.address, region: 'cn-north-1', credentials })
  hook = await webhookReceiver()
  queueUrl = (await agencyQueues(sqs, PREFIX).ensure(tenant, agencyOf('sqs'))).url
  await register('sqs', { kind: 'sqs' })
  await register('inbox', { kind: 'inbox' })
  await register('webhook', { kind: 'webhook', url: hook.url })
  await secrets.put(tenant, agencyOf('webhook'), rotated(undefined, { secret, commandId: 'test', until: minute(0) }))
})
beforeEach(() => {
  hook.calls.length = 0
  hook.answer = response => response.writeHead(204).end()
})
afterAll(async () => {
  sqs.destroy()
  await Promise.all([server.stop(), hook.stop()])
})

const takenFromQueue = async () => (await drain(sqs, queueUrl)).map(({ Body = '' }) => Body)
const takenByHook = async () => hook.calls.splice(0).map(({ body }) => body)

/** What the agency has of it, each as it came. Nothing is sent to one that looks for itself. */
const TAKEN = { sqs: takenFromQueue, webhook: takenByHook, inbox: undefined } as const satisfies Record<
  Connector['kind'],
  (() => Promise<string[]>) | undefined
>

describe.each(Connector.options.map(({ shape }) => shape.kind.value))('an agency by %s', kind => {
  const take = TAKEN[kind]

  test('has what was delivered, as it was, and the delivery has a name', async () => {
    const message = messageFor(agencyOf(kind))
    expect(await inbox().deliver(message)).toMatch(/^\S+$/)
    if (take) expect((await take()).map(body => JSON.parse(body))).toEqual([message])
  })

  test('knows a repeat by its id and an older word by its seq', async () => {
    for (const seq of [3, 4, 3]) await inbox().deliver(messageFor(agencyOf(kind), seq))
    if (!take) return
    const taken = (await take()).map(body => AgencyMessage.parse(JSON.parse(body)))
    expect(taken.map(({ data }) => data.seq).sort()).toEqual([3, 3, 4])
    expect(new Set(taken.map(({ id }) => id)).size).toBe(2)
  })

  test('fails alone where it is not known', async () => {
    const nobody = AgencyId.parse(`nobody-by-${kind}`)
    await expect(inbox().deliver(messageFor(nobody))).rejects.toThrow(/nobody-by/)
    await inbox().deliver(messageFor(agencyOf(kind)))
    await take?.()
  })

  test.skipIf(!take)('is not taken for reached when it is not there, and gets it when it is', async () => {
    const id = AgencyId.parse(`late-by-${kind}`)
    if (kind === 'webhook') hook.answer = response => response.destroy()
    await register(kind, kind === 'webhook' ? { kind, url: hook.url } : { kind: 'sqs' }, id)
    if (kind === 'webhook')
      await secrets.put(tenant, id, rotated(undefined, { secret, commandId: '', until: minute(0) }))
    await expect(inbox().deliver(messageFor(id))).rejects.toThrow()
    hook.answer = response => response.writeHead(202).end('{}')
    const late = kind === 'sqs' ? await agencyQueues(sqs, PREFIX).ensure(tenant, id) : undefined
    hook.calls.length = 0
    await inbox().deliver(messageFor(id))
    const taken = late ? (await drain(sqs, late.url)).map(({ Body }) => Body) : await takenByHook()
    expect(taken).toHaveLength(1)
  })
})

describe('a webhook', () => {
  test('is signed over what came, freshly each time, under one id', async () => {
    const answered = await inbox().deliver(messageFor(agencyOf('webhook')))
    await inbox().deliver(messageFor(agencyOf('webhook')))
    const [first, again] = hook.calls
    if (!first || !again) throw new Error('Nothing came')
    expect([first.id, again.id, first.id.includes('.')]).toEqual([answered, answered, false])
    expect(first.at).toBe(Date.parse(minute(5)) / 1000)
    expect(first.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8')
    expect(isSignedWith(secret, first)).toBe(true)
    expect(isSignedWith(secret, { ...first, body: first.body.replace('Dispatched', 'Withdrawn') })).toBe(false)
    expect(isSignedWith(secret, { ...first, at: first.at + 1 })).toBe(false)
  })

  test('two secrets count while one follows the other', async () => {
    const id = await register('webhook', { kind: 'webhook', url: hook.url }, AgencyId.parse('rotating'))
    const next = webhookSecretOf('77'.repeat(32))
    const before = rotated(undefined, { secret, commandId: '', until: minute(0) })
    await secrets.put(tenant, id, before)
    await secrets.put(tenant, id, rotated(before, { secret: next, commandId: '', until: minute(6) }))
    await inbox().deliver(messageFor(id))
    const [call] = hook.calls
    expect(call && [isSignedWith(secret, call), isSignedWith(next, call)]).toEqual([true, true])
  })

  test.each([301, 307, 400, 410, 429, 500])('one that answers %i has not taken it', async status => {
    hook.answer = response => response.writeHead(status, { location: hook.url }).end()
    await expect(inbox().deliver(messageFor(agencyOf('webhook')))).rejects.toThrow(String(status))
    expect(hook.calls).toHaveLength(1)
  })

  test('one that never stops talking is heard out no longer than need be', async () => {
    hook.answer = response => {
      response.writeHead(200)
      const talk = () => !response.destroyed && response.write('x'.repeat(4000), () => setImmediate(talk))
      talk()
    }
    await inbox().deliver(messageFor(agencyOf('webhook')))
  })

  test('one that never answers is given up within ten seconds', async () => {
    hook.answer = () => undefined
    const began = performance.now()
    await expect(inbox().deliver(messageFor(agencyOf('webhook')))).rejects.toThrow()
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  test.each([
    'http://hooks.example/tasks',
    'https://127.0.0.1/',
    'https://localhost/',
    'https://169.254.169.254/latest/meta-data',
    'https://10.1.2.3/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://2130706433/',
  ])('never leads inside: %s', async url => {
    const id = AgencyId.parse('inside')
    await secrets.put(tenant, id, rotated(undefined, { secret, commandId: '', until: minute(0) }))
    await registry.put(tenant, 'agency', id, {
      ...versioned(
        Agency.parse({ id, name: { zh: '内' }, type: 'test', area: county, connector: { kind: 'webhook', url } }),
      ),
      version: ((await registry.get(tenant, 'agency', id))?.version ?? 0) + 1,
    })
    await expect(inbox().deliver(messageFor(id))).rejects.toThrow(/public/)
    expect(hook.calls).toEqual([])
  })

  test('our own network is called only where its host was named', async () => {
    await expect(inbox([]).deliver(messageFor(agencyOf('webhook')))).rejects.toThrow(/public/)
    expect(hook.calls).toEqual([])
  })
})
