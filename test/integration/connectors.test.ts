import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { caseHistory } from '#cli/ledger/case-history.ts'
import { findQueue } from '#cli/queues/find-queue.ts'
import { stackQueues } from '#cli/queues/stack-queues.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { AgencyMessage } from '#shared/domain/messages/agency-message.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import type { Receipt } from '../support/api.ts'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'
import { wangge } from '../support/wangge.ts'
import { isSignedWith, type WebhookReceiver, webhookReceiver } from '../support/webhook-receiver.ts'

const PLACE = { position: { lat: 30.24, lon: 120.1294 } }
const MINUTE = 60_000
const dataDir = mkdtempSync(join(tmpdir(), 'wangge-connectors-'))
let running: RunningStack
let hook: WebhookReceiver
let secret: string

const run = (...args: string[]) => wangge(...args, '--data', dataDir)
const imported = (connector: string, url = '') => {
  const file = join(dataDir, 'agencies.csv')
  const columns = 'id,name_zh,type,area,connector,connector_url'
  writeFileSync(file, `${columns}\nsanitation,区环境卫生服务中心,sanitation,330106,${connector},${url}\n`)
  return run('import', 'agency', file, '--json')
}
/** Longer than functions remember the registry. */
const known = () => running.local.clock.advance(2 * MINUTE)
const report = (words: string) => running.api.report({ words, category: 'GB.event.0110', place: PLACE })
const deliveries = async () => findQueue(await stackQueues(running.sqs, running.stack), 'delivery')
const undelivered = async () =>
  (await running.api.get('/api/desk/undelivered', { as: 'acceptor-a' })).body.items as Record<string, unknown>[]
async function receiptsOf({ caseId }: Receipt): Promise<string[]> {
  const key = { tenant: Tenant.parse('xihu'), caseId: CaseId.parse(caseId) }
  const { commits } = await caseHistory(running.tables.ledger, key)
  return commits.flatMap(({ events }) => events.flatMap(e => (e.type === 'TaskDelivered' ? [e.message] : [])))
}

beforeAll(async () => {
  running = await startRunningStack({ dataDir })
  hook = await webhookReceiver()
  expect((await imported('webhook', hook.url)).json).toMatchObject({ changed: 1, bad: [] })
  secret = String((await run('webhook-secret', 'sanitation', '--json')).json.secret)
  await known()
})
beforeEach(() => {
  hook.calls.length = 0
  hook.answer = response => response.writeHead(204).end()
})
afterAll(async () => {
  await running?.stop()
  await hook?.stop()
})

test('a webhook gets its task at once, signed, and nothing lies on a queue', async () => {
  const sent = await report('有垃圾 🚧𠮷')
  await running.local.idle()
  const [call, ...more] = hook.calls
  if (!call) throw new Error('The webhook was not called')
  expect(more).toEqual([])
  expect(isSignedWith(secret, call)).toBe(true)
  expect(Math.abs(call.at * 1000 - running.local.clock.now())).toBeLessThan(5 * MINUTE)
  const message = AgencyMessage.parse(JSON.parse(call.body))
  expect(message).toMatchObject({ type: 'task.dispatched', data: { number: sent.number, agency: 'sanitation' } })
  expect(call.body).not.toContain('垃圾')
  expect(await receiptsOf(sent)).toEqual([call.id])
  expect(await running.tasksOf('sanitation')).toEqual([])
})

test('one that answers 500 ends in the dead letters and on the desk’s list, and gets the task when it answers again', async () => {
  hook.answer = response => response.writeHead(500).end()
  const sent = await report('又有垃圾')
  await running.local.settled()
  await running.local.clock.advance(20 * MINUTE)
  expect(hook.calls.length).toBeGreaterThanOrEqual(5)
  expect(new Set(hook.calls.map(({ id }) => id)).size).toBe(1)
  expect((await deliveries()).deadLetters?.waiting).toBeGreaterThanOrEqual(1)
  expect(await undelivered()).toEqual([
    expect.objectContaining({ who: 'agency.sanitation', channel: 'queue', cases: [sent.number] }),
  ])
  expect(await receiptsOf(sent)).toEqual([])
  const worklist = await running.api.get('/api/tasks', { as: 'handler-sanitation' })
  expect(JSON.stringify(worklist.body)).toContain(sent.number)

  hook.answer = response => response.writeHead(200).end('{"ok":true}')
  const [{ id } = { id: '' }] = hook.calls.splice(0)
  await run('redrive', 'delivery')
  await running.local.clock.advance(4 * MINUTE)
  expect(new Set(hook.calls.map(call => [call.id, isSignedWith(secret, call)].join(' ')))).toEqual(
    new Set([`${id} true`]),
  )
  expect(await receiptsOf(sent)).toEqual([id])
  expect(await undelivered()).toEqual([])
})

test('after a rotation both secrets count for the time that was given, and then the new one alone', async () => {
  const before = secret
  secret = String((await run('webhook-secret', 'sanitation', '--keep-hours', '1', '--json')).json.secret)
  const proven = async () => {
    hook.calls.length = 0
    await report(`垃圾 ${running.local.clock.now()}`)
    await running.local.idle()
    return [before, secret].map(each => hook.calls.length > 0 && hook.calls.every(call => isSignedWith(each, call)))
  }
  expect(await proven()).toEqual([true, true])
  await running.local.clock.advance(61 * MINUTE)
  expect(await proven()).toEqual([false, true])
  const entry = await running.api.get('/api/registry/agency/sanitation/history', { as: 'registrar-a' })
  expect(entry.status).toBe(200)
  expect(JSON.stringify(entry.body)).not.toContain('whsec_')
})

test('an agency that pulls has the task in its worklist and the receipt in the ledger; nobody is called', async () => {
  expect((await imported('inbox')).json).toMatchObject({ changed: 1 })
  await known()
  const sent = await report('还有垃圾')
  await running.local.idle()
  const worklist = await running.api.get('/api/tasks', { as: 'handler-sanitation' })
  expect(JSON.stringify(worklist.body)).toContain(sent.number)
  expect(await receiptsOf(sent)).toHaveLength(1)
  expect(hook.calls).toEqual([])
  expect(await running.tasksOf('sanitation')).toEqual([])
})

test('an address inside our own network is refused when it is entered', async () => {
  const { code, json } = await imported('webhook', 'https://10.1.2.3/tasks')
  expect(code).toBe(1)
  expect(json.bad).toEqual([expect.objectContaining({ column: 'connector_url', line: 2 })])
})
