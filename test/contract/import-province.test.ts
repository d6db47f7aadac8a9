import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { registryApi } from '#cli/import/registry-api.fixture.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'

const FILE = join(import.meta.dirname, '../../data/zhejiang/areas.csv')
const SCRIPT = join(import.meta.dirname, 'province/import-areas.ts')
const CALLS_BEFORE_DEATH = 50

/** The real registry-api on a port; `heard` is told of every call before it is answered. */
async function serve(heard: (method: string) => void) {
  const { answer, registry, places } = registryApi()
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request
    const body = await text(request)
    heard(method)
    const asked = new Request(`http://api${url}`, {
      ...{ method, headers: headers as Record<string, string> },
      ...(body !== '' && { body }),
    })
    const reply = await answer(asked)
    response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(await reply.text())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, registry, places }
}

test('all of Zhejiang goes in; an import that was killed is run again and brings what is missing, everything once', async () => {
  let posts = 0
  const importing = () => spawn(process.execPath, [SCRIPT, api.url, FILE], { stdio: ['ignore', 'pipe', 'inherit'] })
  const api = await serve(method => {
    if (method === 'POST' && ++posts === CALLS_BEFORE_DEATH) first.kill('SIGKILL')
  })
  const tenant = Tenant.parse('xihu')
  const stored = async () => {
    const top = await api.registry.list(tenant, 'area', 'top')
    const counties = top.filter(({ entry }) => entry.level === 'county')
    const below = await Promise.all(counties.map(({ entry }) => api.registry.list(tenant, 'area', entry.id)))
    return { top, below: below.flat() }
  }

  const first = importing()
  const [code, signal] = await once(first, 'exit')
  expect([code, signal]).toEqual([null, 'SIGKILL'])
  const half = await stored()
  const before = half.top.length + half.below.length
  expect(before).toBeGreaterThan(10_000)
  expect(before).toBeLessThan(27_036)

  const second = importing()
  const report = JSON.parse(await text(second.stdout))
  expect(report).toMatchObject({ rows: 27_036, changed: 0, bad: [] })
  expect(report.unchanged).toBeGreaterThan(10_000)
  expect(report.created + report.unchanged).toBe(27_036)
  const { top, below } = await stored()
  expect([top.length, below.length]).toEqual([102, 26_934])
  expect(new Set([...top, ...below].map(({ entry }) => entry.id)).size).toBe(27_036)
  expect([...top, ...below].filter(({ version }) => version !== 1)).toEqual([])
  expect(await api.places.list()).toHaveLength(90)
})
