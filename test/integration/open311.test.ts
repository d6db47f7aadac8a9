import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiKeys, apiKeys } from '#cli/api-keys/api-keys.ts'
import { jpegSegment, sampleJpeg } from '#shared/domain/photo/sample-photos.ts'
import { makeClient } from '../../clients/ts/make-client.ts'
import { askRequests, putManyRequests } from '../support/many-requests.ts'
import { parseXml } from '../support/open311.ts'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'

const RUBBISH = 'GB.event.0110'

let running: RunningStack
let keys: ApiKeys
let key: string
beforeAll(async () => {
  running = await startRunningStack()
  const token = () => running.local.tokenFor('registrar-a')
  keys = apiKeys(makeClient({ baseUrl: running.local.url, token, language: 'en' }))
  key = await keys.create({ id: 'app', name: { zh: '测试应用' }, mode: 'production', perMinute: 600 })
})
afterAll(() => running?.stop())

const at = (path: string) => `${running.local.url}/open311/v2/t/xihu/${path}`
const post = (fields: Record<string, string>) =>
  fetch(at('requests.json'), { method: 'POST', body: new URLSearchParams({ api_key: key, ...fields }) })

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

  test('HTTP/1.0 without Host and Accept is answered like everybody', async () => {
    const { port } = new URL(running.local.url)
    const said = await new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(Number(port), '127.0.0.1', () => {
        const body = `api_key=${key}&service_code=${RUBBISH}&lat=30.2411&long=120.1294&description=HTTP%2F1.0+once`
        const head = 'content-type: application/x-www-form-urlencoded\r\n'
        socket.write(
          `POST /open311/v2/t/xihu/requests.xml/ HTTP/1.0\r\n${head}content-length: ${body.length}\r\n\r\n${body}`,
        )
      })
      socket.on('data', part => {
        text += part.toString('utf8')
      })
      socket.on('end', () => resolve(text))
      socket.on('error', reject)
    })
    expect(said).toMatch(/^HTTP\/1\.[01] 201 /)
    const xml = said.slice(said.indexOf('<?xml'), said.lastIndexOf('>') + 1)
    expect(parseXml(xml).children[0]?.children.find(({ name }) => name === 'service_request_id')?.text).toMatch(/-/)
  })

  test('whatever is accepted, errors keep the format asked for', async () => {
    const refused = await fetch(at('services/NONE.json'), { headers: { accept: 'text/html' } })
    expect([refused.status, refused.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8'])
    expect(await refused.json()).toEqual([{ code: 404, description: expect.any(String) }])
    const wrongKey = await post({ api_key: 'app.wrong-wrong-wrong-wrong', service_code: RUBBISH })
    expect(wrongKey.status).toBe(403)
  })

  test.each(['v2', 'v2/', 'v1/services.json', 'v2/nothing'])('%s is not there in Open311’s own words', async path => {
    const headers = { accept: 'application/json' }
    for (const method of ['GET', 'POST']) {
      const answer = await fetch(`${running.local.url}/open311/${path}`, { method, headers })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8'])
      expect(await answer.json()).toEqual([{ code: 404, description: expect.any(String) }])
    }
  })

  test('an approved photo has an address for everybody, without its metadata, until the approval is taken back', async () => {
    const { api, local } = running
    const withPosition = sampleJpeg({ first: [jpegSegment(0xe1, 'Exif\0\0CANARY 30.2411N 120.1294E')] })
    const photos = [await api.photo(undefined, withPosition), await api.photo()]
    const report = { words: '有垃圾', category: RUBBISH, place: { position: { lat: 30.2411, lon: 120.1294 } } }
    const { number } = await api.report({ ...report, photos })
    await local.idle()
    const media = async () => {
      const [json] = (await (await fetch(at(`requests/${number}.json`))).json()) as { media_url: string | null }[]
      const xml = parseXml(await (await fetch(at(`requests/${number}.xml`))).text()).children[0]
      expect(xml?.children.find(({ name }) => name === 'media_url')?.text).toBe(json?.media_url ?? '')
      return json?.media_url ?? null
    }
    const shown = (id = '') => fetch(`${local.url}/api/t/xihu/cases/${number}/photos/${id}`, { redirect: 'manual' })
    expect([await media(), (await shown(photos[0])).status]).toEqual([null, 404])

    const publish = (body: unknown) => api.desk(number, 'publish', 'acceptor-a', body)
    expect((await publish({ photos: photos.slice(0, 1), words: '路口垃圾' })).status).toBe(200)
    await local.idle()
    const url = await media()
    expect(url).toBe(`${local.url}/api/t/xihu/cases/${number}/photos/${photos[0]}`)
    const opened = await fetch(url ?? '')
    expect([opened.status, opened.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(opened.headers.get('cache-control')).toBe('no-store')
    const bytes = Buffer.from(await opened.arrayBuffer())
    expect(bytes.equals(sampleJpeg())).toBe(true)
    expect(bytes.includes('CANARY')).toBe(false)
    expect((await shown(photos[1])).status).toBe(404)
    const path = `/api/t/xihu/cases/${number}`
    const follow = (await api.get(path)).body
    expect(follow).toMatchObject({ words: '路口垃圾', photos: [`${path}/photos/${photos[0]}`] })
    expect((await api.get(`/api/cases/${number}`, { as: 'acceptor-a' })).body).toMatchObject({
      published: { words: '路口垃圾', photos: photos.slice(0, 1) },
    })

    expect((await publish({})).status).toBe(200)
    await local.idle()
    expect([await media(), (await shown(photos[0])).status]).toEqual([null, 404])
    expect((await api.get(path)).body).toMatchObject({ photos: [] })
  })

  test('1,000 requests of 90 days with cleared words are read with at most 12 calls within a second', async () => {
    await putManyRequests(running, 1200)
    await fetch(at('services.json'))
    const { rows, worded, days, calls, milliseconds } = await askRequests(running)
    expect(rows).toBe(1000)
    expect(worded).toBeGreaterThan(990)
    expect(days).toBeGreaterThanOrEqual(89)
    expect(calls).toBeLessThanOrEqual(12)
    expect(milliseconds).toBeLessThan(1000)
  })

  test('every Link is followed to the last: each request once, whatever quarter it is of', async () => {
    const seen: string[] = []
    let pages = 0
    for (let next: string | undefined = at('requests.json?page_size=400&status=open'); next; pages++) {
      const answer: Response = await fetch(next)
      seen.push(...((await answer.json()) as { service_request_id: string }[]).map(row => row.service_request_id))
      next = /^<(.*)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1]
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(1000)
    expect(pages).toBe(Math.ceil(seen.length / 400))
  })

  test('an application is entered, listed and revoked from the command line', async () => {
    const key = await keys.create({ id: 'trial', name: { zh: '试用' }, mode: 'test', perMinute: 60 })
    const report = { api_key: key, service_code: RUBBISH, lat: '30.2411', long: '120.1294' }
    expect((await post(report)).status).toBe(201)
    await expect(keys.create({ id: 'trial', name: { zh: '试用' }, mode: 'test', perMinute: 60 })).rejects.toThrow(
      /already/,
    )
    expect((await keys.list()).map(({ id, revoked }) => [id, revoked])).toEqual([
      ['app', false],
      ['trial', false],
    ])
    expect(await keys.revoke('trial')).toBe(true)
    expect(await keys.revoke('trial')).toBe(false)
    await expect(keys.revoke('nobody')).rejects.toThrow(/no application nobody/)
    await running.local.clock.advance(61_000)
    expect((await post(report)).status).toBe(403)
    expect((await post({ service_code: RUBBISH, lat: '30.2411', long: '120.1294' })).status).toBe(201)
  })
})
