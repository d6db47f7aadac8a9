import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, expect, test } from 'vitest'
import { localStack } from '#cli/stack/local-stack.ts'
import { AgencyMessage } from '#shared/domain/messages/agency-message.ts'
import { Receipt } from '../support/api.ts'
import { drain } from '../support/running-stack.ts'
import { npmStart, type Started } from '../support/started.ts'
import { wangge } from '../support/wangge.ts'

const data = mkdtempSync(join(tmpdir(), 'wangge-start-'))
const flags = ['--port', '0', '--data', data, '--quiet']
const REPORTS = 200
const KILL_AFTER = 66
/** Less what really passes while it is advanced: time stands still then. */
const ADVANCED_MS = 15 * 60_000
const report = JSON.stringify({
  ...{ words: '有垃圾 🚧 𠮷', category: 'GB.event.0110' },
  place: { position: { lat: 30.24, lon: 120.1294 } },
})

let running: Started | undefined
afterAll(() => running?.end('SIGKILL'))

/** Reports one after the other in several lanes, with keys of their own, until done or the other end is gone. */
async function sendReports(url: string, keys: readonly string[], accepted: (number: string) => void): Promise<void> {
  const open = [...keys]
  const lane = async (): Promise<void> => {
    for (let key = open.shift(); key; key = open.shift()) {
      const headers = { 'content-type': 'application/json', 'idempotency-key': key }
      const answer = await fetch(`${url}/api/t/xihu/reports`, { method: 'POST', headers, body: report }).catch(
        () => undefined,
      )
      if (answer?.status !== 201) continue
      const body = await answer.json().catch(() => undefined)
      if (body !== undefined) accepted(Receipt.parse(body).number)
    }
  }
  await Promise.all(Array.from({ length: 8 }, lane))
}

test('killed in the middle of 200 reports and started again: every accepted report ends on its agency’s queue', async () => {
  running = npmStart(...flags)
  const url = await running.ready()
  const keys = Array.from({ length: REPORTS }, () => randomUUID())
  const accepted = new Set<string>()
  let killed: Promise<unknown> | undefined
  await sendReports(url, keys, number => {
    accepted.add(number)
    if (accepted.size === KILL_AFTER) killed = running?.end('SIGKILL')
  })
  await killed
  expect(killed).toBeDefined()
  expect(accepted.size).toBeLessThan(REPORTS)

  running = npmStart(...flags)
  const again = await running.ready()
  expect(again).toBe(url)
  const acceptedBefore = new Set(accepted)
  // What got no answer is sent again with its key, as a device does.
  await sendReports(again, keys, number => accepted.add(number))
  expect(accepted.size).toBe(REPORTS)

  const stack = await localStack(data)
  await stack.control?.('POST /idle', {})
  const sqs = new SQSClient(stack.aws)
  const queue = `${stack.aws.endpoint}/000000000000/${stack.output('AgencyQueuePrefix')}xihu-sanitation`
  const messages = (await drain(sqs, queue)).map(({ Body = '' }) => AgencyMessage.parse(JSON.parse(Body)))
  sqs.destroy()
  const numbers = new Set(messages.map(({ data }) => data.number))
  expect([...acceptedBefore].filter(number => !numbers.has(number))).toEqual([])
  expect(numbers).toEqual(accepted)
  // A queue may repeat a message after a crash, but never tell two things of one task.
  expect(new Set(messages.map(({ id }) => id)).size).toBe(REPORTS)

  expect(await wangge('verify-chain', '--all', '--data', data, '--json')).toMatchObject({
    code: 0,
    json: { ok: true, cases: REPORTS, faults: [] },
  })
  expect(await wangge('rebuild-views', '--check', '--data', data, '--json')).toMatchObject({
    code: 0,
    json: { cases: REPORTS, identical: REPORTS, differing: 0 },
  })
})

test('a second start on the same data says where the first runs and touches nothing', async () => {
  const second = npmStart(...flags)
  await expect(second.ready()).rejects.toThrow(/already running .*process \d+, http:\/\/127\.0\.0\.1:\d+/)
  expect(second.child.exitCode).toBe(1)
  const { pid } = JSON.parse(readFileSync(join(data, 'local.json'), 'utf8'))
  expect(pid).toBe(running?.child.pid)
})

test('a port that is in use is said in a sentence', async () => {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const other = npmStart('--port', String(port), '--data', mkdtempSync(join(tmpdir(), 'wangge-port-')), '--quiet')
  await expect(other.ready()).rejects.toThrow(`Port ${port} is in use`)
  expect([other.child.exitCode, other.said()]).toEqual([1, expect.not.stringContaining('    at ')])
  server.close()
})

test('the command line on the running stack', async () => {
  const at = ['--data', data, '--json'] as const
  const { json: token } = await wangge('token', 'worker-a', ...at)
  const stack = await localStack(data)
  const made = await fetch(`${stack.apiUrl}/api/reports`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token.token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: report,
  })
  const { number } = Receipt.parse(await made.json())
  await stack.control?.('POST /idle', {})

  const shown = await wangge('case', 'show', number, '--words', ...at)
  expect(shown.json).toMatchObject({
    number,
    status: 'Dispatched',
    texts: [{ seq: 1, value: { words: '有垃圾 🚧 𠮷' } }],
  })
  expect(JSON.stringify((await wangge('case', 'show', number, ...at)).json)).not.toContain('有垃圾')
  const plain = await wangge('case', 'show', number, '--data', data)
  expect(plain.lines[0]).toBe(`Case ${number} of xihu: Dispatched. Chain: whole.`)
  expect(plain.lines.join('\n')).toContain('system route-case')

  const { json: queues } = await wangge('queues', ...at)
  expect(queues).toMatchObject({ quarantined: [] })
  expect(queues.queues).toContainEqual(
    expect.objectContaining({ name: expect.stringMatching(/agency-xihu-sanitation$/), waiting: 1, dead: 0 }),
  )
  const clock = await wangge('clock', 'advance', '15m', ...at)
  expect(clock.json).toMatchObject({ advancedMs: ADVANCED_MS })
  expect(await stack.control?.('GET /status')).toMatchObject({ offsetMs: expect.closeTo(ADVANCED_MS, -5) })

  const tenant = ['tenant', 'create', 'other', '--name-zh', '另一处', '--name-en', 'Other', '--root', '44']
  const { json: created } = await wangge(...tenant, '--registrar', 'registrar-other', ...at)
  expect(created).toMatchObject({ created: true, registrar: { sub: 'registrar-other', wangge_tenant: 'other' } })
  expect((await wangge('token', 'registrar-other', ...at)).json.token).toMatch(/^ey/)
  await expect(wangge('case', 'show', number, ...at)).rejects.toThrow('Say which tenant with --tenant: other, xihu.')
  await expect(wangge('import', 'area', 'data/xihu/areas.csv', ...at)).rejects.toThrow(
    'Say as which registrar with --as',
  )
  const areas = await wangge('import', 'area', 'data/xihu/areas.csv', '--as', 'registrar-a', ...at)
  expect(areas).toMatchObject({ code: 0, json: { rows: 237, unchanged: 237 } })
  await expect(wangge('token', 'worker-a', '--data', '/nowhere')).rejects.toThrow('Start one with "npm start"')
})

test('Ctrl-C ends it with 0, and the next start has everything, the advanced clock and the new registrar too', async () => {
  expect(await running?.end('SIGINT')).toBe(0)
  await expect(wangge('queues', '--data', data)).rejects.toThrow(`No stack is running on ${data}`)
  running = npmStart(...flags)
  await running.ready()
  const verdict = await wangge('verify-chain', '--data', data, '--json')
  expect(verdict.json).toMatchObject({ ok: true, cases: REPORTS + 1 })
  expect((await wangge('token', 'registrar-other', '--data', data, '--json')).json.token).toMatch(/^ey/)
  const { control } = await localStack(data)
  expect(await control?.('GET /status')).toMatchObject({ offsetMs: expect.closeTo(ADVANCED_MS, -5) })
  expect(await running.end('SIGTERM')).toBe(0)
})
