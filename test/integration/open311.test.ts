import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fold } from '#shared/domain/case/evolve.ts'
import { deriveCaseId } from '#shared/domain/case-number/case-number.ts'
import { sha256Hex } from '#shared/domain/hash/digest.ts'
import { viewsOf } from '#shared/domain/view/views-of.ts'
import { parseXml } from '../support/open311.ts'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'
import { accepted, dispatched, filed, history, reported } from '../support/sample-case.ts'

const SECRET = 'an-application-of-the-tests'
const RUBBISH = 'GB.event.0110'

let running: RunningStack
beforeAll(async () => {
  running = await startRunningStack()
  const entry = { id: 'app', name: { zh: '测试应用' }, secretHash: sha256Hex(SECRET), perMinute: 600 }
  const made = await fetch(`${running.local.url}/api/registry/apiClient/app`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${await running.local.tokenFor('registrar-a')}`,
      'content-type': 'application/json',
      'if-none-match': '*',
    },
    body: JSON.stringify(entry),
  })
  expect(made.status, await made.text()).toBe(201)
})
afterAll(() => running?.stop())

const at = (path: string) => `${running.local.url}/open311/v2/t/xihu/${path}`
const post = (fields: Record<string, string>) =>
  fetch(at('requests.json'), { method: 'POST', body: new URLSearchParams({ api_key: `app.${SECRET}`, ...fields }) })

describe('Open311 on the whole stack', () => {
  test('a request becomes a task of an agency and is found again in both formats', async () => {
    const sent = await post({ service_code: RUBBISH, lat: '30.2411', long: '120.1294', description: '垃圾 🚧 & <堆>' })
    expect(sent.status).toBe(201)
    const [{ service_request_id: id }] = (await sent.json()) as [{ service_request_id: string }]
    await running.local.idle()
    expect((await running.tasksOf('sanitation')).map(({ data }) => data.number)).toContain(id)
    const [found] = (await (await fetch(at('requests.json'))).json()) as [Record<string, unknown>]
    expect(found).toMatchObject({
      service_request_id: id,
      status: 'open',
      agency_responsible: expect.any(String),
      description: null,
    })
    expect(found.lat).not.toBe(30.2411)
    const xml = parseXml(await (await fetch(at(`requests/${id}.xml`))).text())
    expect(xml.children[0]?.children.find(({ name }) => name === 'service_request_id')?.text).toBe(id)
  })

  test('gzip, HTTP/1.0 and a missing Accept header make no difference; errors keep their format', async () => {
    const refused = await fetch(at('services/NONE.json'), { headers: { accept: 'text/html' } })
    expect([refused.status, refused.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8'])
    expect(await refused.json()).toEqual([{ code: 404, description: expect.any(String) }])
    const wrongKey = await post({ api_key: 'app.wrong-wrong-wrong-wrong', service_code: RUBBISH })
    expect(wrongKey.status).toBe(403)
  })

  test('1,000 requests are read with at most 12 calls within a second', async () => {
    const now = running.local.clock.now()
    const views = Array.from({ length: 1200 }, (_, index) => {
      const openedAt = new Date(now - index * 3_600_000).toISOString()
      const state = fold(history([reported, [accepted, filed, dispatched]]))
      if (state.status === 'Absent') throw new Error('no case')
      return viewsOf({ ...state, caseId: deriveCaseId('xihu', 'bench', String(index), 0), openedAt })[0]
    })
    const { client, table } = running.tables.views
    for (let from = 0; from < views.length; from += 25) {
      const puts = views
        .slice(from, from + 25)
        .map(({ item, ...view }) => ({ PutRequest: { Item: { pk: `xihu#${view.caseId}`, sk: item, ...view } } }))
      await client.send(new BatchWriteCommand({ RequestItems: { [table]: puts } }))
    }
    await fetch(at('services.json'))
    await running.local.wire.meter.reset()
    const started = performance.now()
    const rows = (await (await fetch(at('requests.json'))).json()) as unknown[]
    const milliseconds = performance.now() - started
    const { byOperation } = await running.local.wire.meter.snapshot()
    const calls = Object.entries(byOperation).reduce(
      (sum, [name, { calls }]) => sum + (name.startsWith('dynamodb') ? calls : 0),
      0,
    )
    console.log(`1,000 requests: ${calls} calls, ${Math.round(milliseconds)} ms`)
    expect(rows).toHaveLength(1000)
    expect(calls).toBeLessThanOrEqual(12)
    expect(milliseconds).toBeLessThan(1000)
  })
})
