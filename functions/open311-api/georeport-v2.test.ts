import { describe, expect, test } from 'vitest'
import { fold } from '#shared/domain/case/evolve.ts'
import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import { KEY, LAMP, open311, parseXml, read, SECRET } from '#test/support/open311.ts'
import {
  accepted,
  caseId,
  closed,
  dispatched,
  filed,
  history,
  minute,
  reported,
  tenant,
} from '#test/support/sample-case.ts'

type Rows = Record<string, string | null>[]
const LITTER = 'GB.event.0101'
const report = { api_key: KEY, service_code: LITTER, lat: '30.27', long: '120.13', description: '垃圾🚧 & <成堆>' }

describe.each(['json', 'xml'])('GeoReport v2 in %s', format => {
  const rows = (text: string) => read(format, text) as Rows
  const at = (resource: string) => `/t/xihu/${resource}.${format}`

  describe('discovery', () => {
    test('names changeset, contact, key_service and endpoints with everything the specification requires', async () => {
      const { ask } = await open311()
      const { status, text } = await ask(at('discovery'))
      expect(status).toBe(200)
      expect(read(format, text)).toMatchObject({
        changeset: expect.any(String),
        contact: expect.any(String),
        key_service: expect.any(String),
        endpoints: [
          {
            specification: 'http://wiki.open311.org/GeoReport_v2',
            url: 'https://wangge.example/open311/v2/t/xihu',
            type: 'production',
          },
          { type: 'test' },
        ],
      })
    })
    test('its content type has no charset', async () => {
      const { headers } = await (await open311()).ask(at('discovery'))
      expect(headers['content-type']).toBe(format === 'json' ? 'application/json' : 'text/xml')
    })
  })

  test('every other content type says utf-8', async () => {
    const { ask } = await open311()
    const wanted = `${format === 'json' ? 'application/json' : 'text/xml'}; charset=utf-8`
    expect((await ask(at('services'))).headers['content-type']).toBe(wanted)
    expect((await ask(at('services/none'))).headers['content-type']).toBe(wanted)
  })

  describe('services', () => {
    test('each says code, name, description, metadata, type, keywords and group', async () => {
      const { text } = await (await open311()).ask(at('services'), { headers: { 'accept-language': 'en' } })
      const found = rows(text).find(({ service_code }) => service_code === LAMP)
      expect(found).toMatchObject({
        service_name: 'Street light',
        metadata: 'true',
        type: 'realtime',
        group: '市容环境',
      })
      expect(found?.keywords).toContain('路灯')
      expect(rows(text).find(({ service_code }) => service_code === LITTER)?.metadata).toBe('false')
    })
    test('a definition is one object with its attributes in order, values and all', async () => {
      const { text } = await (await open311()).ask(at(`services/${LAMP}`))
      const said = read(format, text) as { service_code: string; attributes: Rows }
      expect(said.service_code).toBe(LAMP)
      expect(said.attributes.map(({ code, order }) => [code, order])).toEqual([
        ...[
          ['KIND', '1'],
          ['POLE', '2'],
          ['WHEN', '3'],
          ['COUNT', '4'],
        ],
      ])
      expect(said.attributes[0]?.values).toEqual([
        { key: 'dark', name: 'Dark <all night> & day' },
        { key: 'flicker', name: 'Flickering' },
      ])
      expect(said.attributes[1]).toMatchObject({
        variable: 'true',
        required: 'true',
        datatype: 'string',
        datatype_description: null,
      })
    })
    test('a service without attributes has an empty list of them', async () => {
      const { text } = await (await open311()).ask(at(`services/${LITTER}`))
      const said = format === 'json' ? JSON.parse(text) : read(format, text)
      expect(said).toEqual({ service_code: LITTER, attributes: [] })
    })
    test('404 for a service_code that is not there', async () => {
      const { status, text } = await (await open311()).ask(at('services/NONE'))
      expect([status, rows(text)]).toEqual([404, [{ code: '404', description: 'service_code provided was not found' }]])
    })
  })

  describe('jurisdiction', () => {
    test('404 for one that is not there, in the path or by jurisdiction_id', async () => {
      const { ask } = await open311()
      expect((await ask(`/t/nowhere/services.${format}`)).status).toBe(404)
      expect((await ask(`/services.${format}`, { query: 'jurisdiction_id=nowhere' })).status).toBe(404)
      expect((await ask(at('services'), { query: 'jurisdiction_id=elsewhere' })).status).toBe(404)
    })
    test('400 where none is named and there are several or none', async () => {
      const { status, text } = await (await open311()).ask(`/services.${format}`)
      expect([status, rows(text)[0]?.description]).toEqual([400, 'jurisdiction_id was not provided'])
    })
    test('jurisdiction_id alone is enough, also with a trailing slash', async () => {
      const { ask } = await open311()
      expect((await ask(`/services.${format}/`, { query: 'jurisdiction_id=xihu' })).status).toBe(200)
    })
    test('the only tenant of a deployment need not be named', async () => {
      const { ask, deps } = await open311()
      Object.assign(deps, { tenants: { list: async () => [{ id: tenant }] } })
      expect((await ask(`/services.${format}`)).status).toBe(200)
    })
  })

  describe('POST request', () => {
    test('answers one row with an id and no token', async () => {
      const { post } = await open311()
      const { status, text } = await post(at('requests'), { ...report, account_id: 'a-1' })
      expect(status).toBe(201)
      expect(rows(text)).toEqual([
        {
          service_request_id: expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}-.$/),
          service_notice: expect.any(String),
          account_id: 'a-1',
        },
      ])
    })
    test('keeps words and contacts in the vault and nothing of them in the ledger', async () => {
      const { post, views, ledger, vault } = await open311()
      const person = { first_name: '测试', last_name: '用户', phone: '0571-0000 0000', email: 'someone@example.org' }
      await post(at('requests'), { ...report, ...person })
      const [view] = [...views.values()]
      const commits = await ledger.load(tenant, view?.caseId as CaseId)
      expect(JSON.stringify(commits)).not.toMatch(/测试|someone|0571|垃圾/)
      const event = commits[0]?.events[0]
      if (event?.type !== 'ReportSubmitted' || !event.person) throw new Error('no person kept')
      expect(await vault.get(tenant, view?.caseId as CaseId, event.words)).toEqual({ words: '垃圾🚧 & <成堆>' })
      expect(await vault.get(tenant, view?.caseId as CaseId, event.person)).toMatchObject({
        contact: { name: '测试 用户', email: 'someone@example.org' },
      })
    })
    test.each([
      ['missing', {}, 'api_key was not provided'],
      ['unknown', { api_key: `none.${SECRET}` }, 'api_key provided is not valid'],
      ['of another secret', { api_key: 'app.another-secret-0123456789' }, 'api_key provided is not valid'],
      ['revoked', { api_key: `gone.${SECRET}` }, 'api_key provided is not valid'],
      ['no key at all', { api_key: '🚧' }, 'api_key provided is not valid'],
    ])('403 for a key that is %s, and nothing is written', async (_what, key, description) => {
      const { api_key: _key, ...rest } = report
      const { post, views } = await open311()
      const { status, text } = await post(at('requests'), { ...rest, ...key })
      expect([status, rows(text)]).toEqual([403, [{ code: '403', description }]])
      expect(views.size).toBe(0)
    })
    test('the key may come in the query', async () => {
      const { api_key, ...rest } = report
      expect((await (await open311()).post(at('requests'), rest, { query: `api_key=${api_key}` })).status).toBe(201)
    })
    test('429 with Retry-After for more requests a minute than the key may send', async () => {
      const { post, clock } = await open311()
      const send = (lat: string) => post(at('requests'), { ...report, lat, api_key: `slow.${SECRET}` })
      expect((await send('30.1')).status).toBe(201)
      expect((await send('30.2')).status).toBe(201)
      const refused = await send('30.3')
      expect([refused.status, refused.headers['retry-after']]).toEqual([429, '60'])
      expect(rows(refused.text)[0]?.code).toBe('429')
      clock.now = minute(1)
      expect((await send('30.3')).status).toBe(201)
    })
    test('400 without a service_code and 404 for an unknown one', async () => {
      const { post } = await open311()
      expect((await post(at('requests'), { ...report, service_code: '' })).status).toBe(400)
      expect((await post(at('requests'), { ...report, service_code: 'NONE' })).status).toBe(404)
    })
    test.each([
      ['nothing', { lat: '', long: '' }, 400],
      ['lat without long', { long: '' }, 400],
      ['a lat that is no number', { lat: 'north' }, 400],
      ['a lat beyond the pole', { lat: '91' }, 400],
      ['a spot outside the place', { lat: '10' }, 400],
      ['an address', { lat: '', long: '', address_string: '古墩路 1 号' }, 201],
      ['the id of a grid', { lat: '', long: '', address_id: '330106:001001001' }, 201],
      ['the id of nothing', { lat: '', long: '', address_id: '330106:999' }, 400],
    ])('a location by %s', async (_what, place, wanted) => {
      const { post, views } = await open311()
      expect((await post(at('requests'), { ...report, ...place })).status).toBe(wanted)
      expect(views.size).toBe(wanted === 201 ? 1 : 0)
    })
    test('a description has at most 4000 characters', async () => {
      const { post } = await open311()
      expect((await post(at('requests'), { ...report, description: 'x'.repeat(4001) })).status).toBe(400)
    })
    test('several things wrong are several errors', async () => {
      const { text } = await (await open311()).post(at('requests'), {
        ...report,
        lat: 'a',
        long: '',
        service_code: LAMP,
      })
      expect(rows(text).length).toBeGreaterThan(1)
    })
    test('the same client, service, place and words within ten minutes is the same request, across the clock’s tens too', async () => {
      const { post, clock, views } = await open311()
      clock.now = minute(9)
      const first = await post(at('requests'), report)
      clock.now = minute(12)
      const again = await post(at('requests'), { ...report, phone: '0571-0000 0001' })
      expect(rows(again.text)[0]?.service_request_id).toBe(rows(first.text)[0]?.service_request_id)
      expect(rows(again.text)[0]?.service_notice).toMatch(/十分钟/)
      clock.now = minute(20)
      const later = await post(at('requests'), report)
      expect(rows(later.text)[0]?.service_request_id).not.toBe(rows(first.text)[0]?.service_request_id)
      expect((await post(at('requests'), { ...report, lat: '30.28' })).text).not.toMatch(/十分钟/)
      expect(views.size).toBe(3)
    })
    test('a test key is answered and nothing is stored', async () => {
      const { post, views } = await open311()
      const { status, text } = await post(at('requests'), { ...report, api_key: `trial.${SECRET}` })
      expect([status, views.size]).toEqual([201, 0])
      expect(rows(text)[0]?.service_notice).toMatch(/测试/)
      expect((await post(at('requests'), { ...report, lat: '10', api_key: `trial.${SECRET}` })).status).toBe(400)
    })
    test('pictures come as multipart media and go into quarantine', async () => {
      const { ask, photos, views, ledger } = await open311()
      const body = new FormData()
      for (const [name, value] of Object.entries(report)) body.append(name, value)
      body.append('media', new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xd9])], { type: 'image/jpeg' }), 'a.jpg')
      const sent = new Response(body)
      const type = sent.headers.get('content-type') ?? ''
      const answer = await ask(at('requests'), {
        method: 'POST',
        body: Buffer.from(await sent.arrayBuffer()),
        headers: { 'content-type': type },
      })
      expect(answer.status).toBe(201)
      const [view] = [...views.values()]
      const state = fold(await ledger.load(tenant, view?.caseId as CaseId))
      const [photoId = ''] = state.status === 'Absent' ? [] : (state.reports[0]?.photos ?? [])
      expect((await photos.get(`quarantine/xihu/${photoId}`))?.contentType).toBe('image/jpeg')
    })
  })

  describe('attributes', () => {
    const lamp = { ...report, service_code: LAMP }
    const send = async (attributes: string) => {
      const { post, views, ledger, vault } = await open311()
      const answer = await post(at('requests'), `${new URLSearchParams(lamp)}&${attributes}`)
      const [view] = [...views.values()]
      const [commit] = view ? await ledger.load(tenant, view.caseId) : []
      const event = commit?.events[0]
      const kept =
        event?.type === 'ReportSubmitted' && commit ? await vault.get(tenant, commit.caseId, event.words) : undefined
      return { ...answer, words: (kept as { words: string } | undefined)?.words }
    }
    test.each([
      ['with brackets', 'attribute[POLE]=7&attribute[KIND][]=dark&attribute[KIND][]=flicker'],
      ['repeated without brackets', 'attribute[POLE]=7&attribute[KIND]=dark&attribute[KIND]=flicker'],
      ['numbered', 'attribute[POLE]=7&attribute[KIND][0]=dark&attribute[KIND][1]=flicker'],
      ['percent-encoded', 'attribute%5BPOLE%5D=7&attribute%5BKIND%5D%5B%5D=dark&attribute%5BKIND%5D%5B%5D=flicker'],
    ])('several values %s', async (_how, attributes) => {
      const { status, words } = await send(attributes)
      expect(status).toBe(201)
      expect(words).toContain('What is wrong? Dark <all night> & day, Flickering\nNumber on the pole? 7'.split('\n')[0])
      expect(words).toContain('Number on the pole? 7')
    })
    test.each([
      ['a required one is missing', 'attribute[COUNT]=1', /POLE.*not provided/],
      ['a required one is empty', 'attribute[POLE]=', /POLE.*not provided/],
      ['a number is none', 'attribute[POLE]=7&attribute[COUNT]=many', /COUNT/],
      ['a date has no zone', 'attribute[POLE]=7&attribute[WHEN]=2026-11-22T08:00:00', /WHEN/],
      ['a value is not in the list', 'attribute[POLE]=7&attribute[KIND]=blue', /KIND/],
      ['a single one comes twice', 'attribute[POLE]=7&attribute[POLE]=8', /POLE/],
      ['nobody asked for it', 'attribute[POLE]=7&attribute[NONE]=8', /NONE/],
      ['a string has lines', 'attribute[POLE]=7%0A8', /POLE/],
    ])('400 when %s', async (_what, attributes, why) => {
      const { status, text } = await send(attributes)
      expect([status, rows(text)[0]?.description]).toEqual([400, expect.stringMatching(why)])
    })
  })

  describe('GET requests', () => {
    const opened = async () => {
      const made = await open311()
      for (const commit of history([reported, [accepted, filed, dispatched], closed])) await made.ledger.append(commit)
      made.clock.now = minute(30)
      await made.post(at('requests'), { ...report, lat: '30.5' })
      made.clock.now = minute(60)
      return made
    }
    const ids = async (query: string) =>
      rows((await (await opened()).ask(at('requests'), { query })).text).map(row => row.service_request_id)

    test('a closed one has only open or closed as its status, and the closing time as updated_datetime', async () => {
      const { ask } = await opened()
      const [, old] = rows((await ask(at('requests'))).text)
      expect(old).toMatchObject({
        status: 'closed',
        requested_datetime: minute(0),
        updated_datetime: minute(2),
        service_code: LITTER,
        agency_responsible: '环卫中心',
      })
    })
    test('the place is the middle of its grid; no words, no address, no picture', async () => {
      const { ask } = await opened()
      const { text } = await ask(at('requests'))
      for (const row of rows(text))
        expect(row).toMatchObject({
          lat: '30.5',
          long: '120.5',
          description: null,
          address: null,
          media_url: null,
          zipcode: null,
        })
      expect(text).not.toMatch(/垃圾🚧/)
    })
    test('the latest comes first', async () => {
      const { ask } = await opened()
      expect(rows((await ask(at('requests'))).text).map(row => row.requested_datetime)).toEqual([minute(30), minute(0)])
    })
    test.each([
      ['status=open', 1],
      ['status=closed', 1],
      ['status=open,closed', 2],
      ['status=open%2C+closed', 2],
      ['status=', 2],
      [`service_code=${LITTER}`, 2],
      [`service_code=${LAMP}`, 0],
      [`service_code=${LAMP},${LITTER}`, 2],
      ['start_date=2026-11-22T08:10:00Z', 1],
      ['end_date=2026-11-22T08:10:00Z', 1],
      ['start_date=2026-11-22T08:30:00Z&end_date=2026-11-22T08:30:00Z', 1],
      ['start_date=2026-11-22T16:10:00%2B08:00', 1],
      ['start_date=2026-11-22T16:10:00+08:00', 1],
      ['start_date=2026-11-22T16:10%2B0800', 1],
      ['updated_after=2026-11-22T08:10:00Z', 1],
      ['updated_before=2026-11-22T08:10:00Z', 1],
      ['bbox=120,30,121,31', 2],
      ['bbox=100,30,101,31', 0],
      ['page_size=1', 1],
      ['page_size=1&page=2', 1],
      ['page_size=1&page=3', 0],
    ])('%s finds %i', async (query, count) => expect(await ids(query)).toHaveLength(count))
    test.each([
      'status=new',
      'start_date=2026-11-22T08:00:00',
      'start_date=yesterday',
      'start_date=2026-01-01T00:00:00Z&end_date=2026-11-01T00:00:00Z',
      'start_date=2026-11-22T08:00:00Z&end_date=2026-11-21T08:00:00Z',
      'start_date=2026-02-30T08:00:00Z',
      'page=0',
      'page_size=1001',
      'bbox=1,2,3',
      'bbox=a,b,c,d',
    ])('400 for %s', async query => {
      const { status, text } = await (await open311()).ask(at('requests'), { query })
      expect([status, rows(text)[0]?.code]).toEqual([400, '400'])
    })
    test('nothing found is an empty list', async () => {
      const { status, text } = await (await open311()).ask(at('requests'))
      expect([status, rows(text)]).toEqual([200, []])
    })
    test('service_request_id overrides every other filter, even nonsense', async () => {
      expect(await ids(`service_request_id=${caseId}&status=open`)).toHaveLength(1)
      expect(await ids(`service_request_id=${caseId},${caseId}&status=nonsense`)).toHaveLength(2)
    })
    test('404 for an id nobody knows', async () => {
      const { ask } = await opened()
      expect((await ask(at('requests'), { query: 'service_request_id=0000000000' })).status).toBe(404)
      expect((await ask(at('requests/0000000000'))).status).toBe(404)
    })
    test('one request is a list of one', async () => {
      const { ask } = await opened()
      expect(rows((await ask(at(`requests/${caseId}`))).text)).toMatchObject([{ status: 'closed' }])
    })
    test('extensions=true adds extended attributes and nothing else does', async () => {
      const { ask } = await opened()
      expect(rows((await ask(at('requests'), { query: 'extensions=true' })).text)[0]).toHaveProperty(
        'extended_attributes',
      )
      expect(rows((await ask(at('requests'))).text)[0]).not.toHaveProperty('extended_attributes')
    })
  })

  describe('tokens', () => {
    test('a token becomes its id at once; an unknown one is 404', async () => {
      const { ask, ledger } = await open311()
      for (const commit of history([reported])) await ledger.append(commit)
      expect(rows((await ask(at(`tokens/${caseId}`))).text)).toMatchObject([
        { token: caseId, service_request_id: expect.stringContaining('-') },
      ])
      expect((await ask(at('tokens/none'))).status).toBe(404)
    })
  })

  describe('service request updates', () => {
    const update = {
      api_key: KEY,
      service_request_id: caseId,
      update_id: '7',
      updated_datetime: '2026-11-22T09:00:00Z',
      status: 'open',
      description: '更糟了',
    }
    const one = async () => {
      const made = await open311()
      for (const commit of history([reported, [accepted, filed, dispatched]])) await made.ledger.append(commit)
      made.clock.now = minute(60)
      return made
    }
    test('GET lists the public changes within the dates', async () => {
      const { ask } = await one()
      const { text } = await ask(at('servicerequestupdates'), {
        query: 'start_date=2026-11-22T08:00:00Z&end_date=2026-11-22T09:00:00Z',
      })
      expect(rows(text)).toMatchObject([
        {
          status: 'open',
          updated_datetime: minute(1),
          update_id: expect.any(String),
          service_request_id: expect.any(String),
        },
      ])
      expect(rows((await ask(at('servicerequestupdates'), { query: 'start_date=2026-11-22T08:10:00Z' })).text)).toEqual(
        [],
      )
    })
    test('POST adds one report to the case, once however often it is sent', async () => {
      const { post, ledger } = await one()
      expect(rows((await post(at('servicerequestupdates'), update)).text)).toEqual([{ update_id: '7' }])
      expect((await post(at('servicerequestupdates'), update)).status).toBe(201)
      expect(await ledger.load(tenant, caseId)).toHaveLength(3)
    })
    test.each([
      ['without a key', { api_key: '' }, 403],
      ['without an id', { update_id: '' }, 400],
      ['without words', { description: '' }, 400],
      ['with a date without zone', { updated_datetime: '2026-11-22T09:00:00' }, 400],
      ['for no request', { service_request_id: '0000000000' }, 404],
      ['with a status of its own', { status: 'fixed' }, 400],
    ])('POST %s is refused and nothing is written', async (_what, change, status) => {
      const { post, ledger } = await one()
      expect((await post(at('servicerequestupdates'), { ...update, ...change })).status).toBe(status)
      expect(await ledger.load(tenant, caseId)).toHaveLength(2)
    })
  })

  describe('what cannot be read', () => {
    const form = 'application/x-www-form-urlencoded'
    test.each([
      ['JSON', '{"a":1}', 'application/json'],
      ['a broken escape', 'description=%E4%B8', form],
      ['a lone percent', 'description=100%', form],
      ['bytes that are no UTF-8', Buffer.from([0x61, 0x3d, 0xff, 0xfe]), form],
      ['a multipart without its parts', 'nothing', 'multipart/form-data; boundary=x'],
      ['a picture', 'x', 'image/png'],
    ] as const)('%s is 400 in the format asked for', async (_what, body, type) => {
      const { ask, views } = await open311()
      const { status, text } = await ask(at('requests'), { method: 'POST', body, headers: { 'content-type': type } })
      expect([status, rows(text)[0]?.code]).toEqual([400, '400'])
      expect(views.size).toBe(0)
    })
    test('an unknown path is 404 and a method that is not possible 400', async () => {
      const { ask } = await open311()
      expect((await ask(at('nothing'))).status).toBe(404)
      expect((await ask(at('requests/a/b'))).status).toBe(404)
      const refused = await ask(at('requests'), { method: 'DELETE' })
      expect([refused.status, rows(refused.text)[0]?.code]).toEqual([400, '400'])
    })
    test('what fails on our side is an error of Open311 too, without a trace', async () => {
      const { ask, deps, errors } = await open311()
      Object.assign(deps, { requests: { month: () => Promise.reject(new Error('secret detail')) } })
      const { status, text } = await ask(at('requests'))
      expect([status, rows(text)[0]?.code]).toEqual([500, '500'])
      expect(text).not.toMatch(/secret detail|at \w+ \(/)
      expect(errors).toHaveLength(1)
    })
  })
})

test('an unknown format is 400 in XML', async () => {
  const { status, text } = await (await open311()).ask('/t/xihu/services.yaml')
  expect([status, parseXml(text).name]).toEqual([400, 'errors'])
})

test('a form without a content type, spaces as + or %20, is read all the same', async () => {
  const { ask, views } = await open311()
  const body = `api_key=${KEY}&service_code=${LITTER}&address_string=one+two%20three&description=`
  expect((await ask('/t/xihu/requests.json', { method: 'POST', body })).status).toBe(201)
  expect(views.size).toBe(1)
})

test('bulk CSV has the columns of Open311 Bulk and no formula', async () => {
  const { ask, ledger } = await open311()
  for (const commit of history([reported, [accepted, filed, dispatched], closed])) await ledger.append(commit)
  const { text, headers } = await ask('/t/xihu/requests.csv')
  const [head, first] = text.replace('\uFEFF', '').split('\r\n')
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(head).toBe(
    'service_request_id,requested_datetime,updated_datetime,closed_date,status_description,status_notes,source,service_name,service_subtype,description,agency_responsible,address,lat,long',
  )
  expect(first?.split(',').slice(3, 5)).toEqual([minute(2), 'closed'])
})
