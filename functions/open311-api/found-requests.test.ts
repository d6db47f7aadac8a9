import { describe, expect, test } from 'vitest'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import type { PhotoId } from '#shared/domain/photo/photo-key.ts'
import { seal } from '#shared/domain/vault/sealed.ts'
import type { CaseSearch } from '#shared/ports/case-search.ts'
import { FORMATS, inFormat, LAMP, LITTER, open311, REPORT } from '#test/support/open311.ts'
import {
  accepted,
  caseId,
  closed,
  dispatched,
  filed,
  history,
  minute,
  photo,
  reported,
  tenant,
} from '#test/support/sample-case.ts'

const DAY = 24 * 60
const SECRET_KEY = '7'.repeat(64)

describe.each(FORMATS)('GeoReport v2: GET requests in %s', format => {
  const { at, rows } = inFormat(format)

  describe('GET requests', () => {
    const opened = async () => {
      const made = await open311()
      for (const commit of history([reported, [accepted, filed, dispatched], closed])) await made.ledger.append(commit)
      made.clock.now = minute(30)
      await made.post(at('requests'), { ...REPORT, lat: '30.5' })
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
          lat: 30.5,
          long: 120.5,
          description: null,
          address: null,
          media_url: null,
          zipcode: null,
        })
      expect(text).not.toMatch(/垃圾🚧/)
    })
    test('more than a gateway takes is refused with what to ask for instead', async () => {
      const { ask, ledger, vault, deps } = await open311()
      const cleared = seal({ words: '路'.repeat(4000) }, SECRET_KEY)
      await vault.put(tenant, caseId, cleared, minute(0))
      const published: CaseEvent = { type: 'CasePublished', cleared: cleared.commitment, photos: [] }
      for (const commit of history([reported, [accepted, filed, dispatched], published])) await ledger.append(commit)
      const { search } = deps
      const often: typeof search = {
        async look(step) {
          const { rows: found, ...rest } = await search.look(step)
          return { ...rest, rows: Array(step.read).fill(found[0]) }
        },
      }
      Object.assign(deps, { search: often })
      const { status, text } = await ask(at('requests'))
      expect([status, rows(text)[0]?.description]).toEqual([400, expect.stringContaining('page_size')])
      const few = await ask(at('requests'), { query: 'page_size=100' })
      expect([few.status, rows(few.text).length]).toEqual([200, 100])
    })
    const nextOf = (answer: { headers: Readonly<Record<string, unknown>> }) => {
      const [, address] = /^<(.*)>; rel="next"$/.exec(String(answer.headers.link ?? '')) ?? []
      return address === undefined ? undefined : new URL(address)
    }
    test('Link names the next page, with the dates as they were, until there is none', async () => {
      const { ask } = await opened()
      const first = await ask(at('requests'), { query: 'page_size=1&status=open,closed&api_key=k' })
      const next = nextOf(first)
      expect(next?.origin).toBe('https://wangge.example')
      expect(Object.fromEntries(next?.searchParams ?? [])).toMatchObject({
        ...{ page_size: '1', status: 'open,closed', end_date: minute(60) },
        cursor: expect.stringContaining(minute(30)),
      })
      expect(next?.search).not.toContain('api_key')
      const found = rows(first.text).map(row => row.requested_datetime)
      for (let at = next; at; ) {
        const page = await ask(at.pathname.replace('/open311/v2', ''), { query: at.search.slice(1) })
        found.push(...rows(page.text).map(row => row.requested_datetime))
        at = nextOf(page)
      }
      expect(found).toEqual([minute(30), minute(0)])
    })
    test('a search that has looked at enough cases says that there may be more', async () => {
      const { ask, deps } = await opened()
      const { search } = deps
      Object.assign(deps, {
        search: { look: async step => ({ ...(await search.look(step)), read: 50_000 }) } as CaseSearch,
      })
      const query = 'status=closed&start_date=2026-09-20T00:00:00Z'
      const found = await ask(at('requests'), { query })
      expect(rows(found.text)).toHaveLength(1)
      expect(nextOf(found)?.searchParams.get('cursor')).toBe('2026-Q3')
      const far = await ask(at('requests'), { query: `${query}&page=2&page_size=5` })
      expect([far.status, rows(far.text)[0]?.description]).toEqual([400, expect.stringContaining('Link')])
      expect((await ask(at('requests'), { query: `${query}&cursor=2026-Q3` })).headers.link).toBeUndefined()
      const updates = await ask(at('servicerequestupdates'), { query: 'start_date=2026-11-22T08:00:00Z' })
      expect([rows(updates.text).length > 0, nextOf(updates)?.searchParams.get('cursor')]).toEqual([true, '2026-Q3'])
    })
    test.each(['x', '2026-Q5', `${minute(0)}#x`, '2020-01-01T00:00:00.000Z%237K4QM2X9RD', '%23'])(
      '400 for cursor=%s',
      async cursor => {
        const { status, text } = await (await open311()).ask(at('requests'), { query: `cursor=${cursor}` })
        expect([status, rows(text)[0]?.description]).toEqual([400, expect.stringContaining('cursor')])
      },
    )
    test('HEAD is answered like GET', async () => {
      const { ask } = await opened()
      expect((await ask(at('requests'), { method: 'HEAD' })).status).toBe(200)
    })
    test('a status or a code may come several times', async () => {
      expect(await ids('status=open&status=closed')).toHaveLength(2)
      expect(await ids('status=closed&status=open')).toHaveLength(2)
      expect(await ids(`service_code=${LITTER}&service_code=NONE`)).toHaveLength(2)
    })
    test.each(['2026-11-20T23:59:60Z', '2026-11-20T08:00:00.1234567890123Z'])('%s is a date', async date => {
      expect((await (await opened()).ask(at('requests'), { query: `start_date=${date}` })).status).toBe(200)
    })
    test('what nobody knows is null in JSON and an empty element in XML', async () => {
      const { text } = await (await opened()).ask(at('requests'))
      expect(text).toContain(format === 'json' ? '"zipcode":null' : '<zipcode></zipcode>')
      expect(text).toMatch(
        format === 'json' ? /^\[\{/ : /<service_requests><request>.*<\/request><\/service_requests>/s,
      )
    })
    test('words are shown once a person cleared them, the reporter’s own never', async () => {
      const { ask, ledger, vault } = await open311()
      const cleared = seal({ words: '路口的垃圾 <已公开>' }, SECRET_KEY)
      await vault.put(tenant, caseId, cleared, minute(0))
      const published: CaseEvent = { type: 'CasePublished', cleared: cleared.commitment, photos: [] }
      for (const commit of history([reported, [accepted, filed, dispatched], published])) await ledger.append(commit)
      for (const resource of ['requests', `requests/${caseId}`])
        expect(rows((await ask(at(resource))).text)).toMatchObject([{ description: '路口的垃圾 <已公开>' }])
      const twice = await ask(at('requests'), { query: `service_request_id=${caseId},${caseId}` })
      expect(rows(twice.text)).toHaveLength(2)
    })
    test('media_url is the first photo a person approved, an absolute address here; null before and once it is taken back', async () => {
      const { ask, ledger } = await open311()
      const approve = (...photos: PhotoId[]): CaseEvent => ({ type: 'CasePublished', photos })
      const commits = history([reported, [accepted, filed, dispatched], approve(photo(2), photo(1)), approve()])
      const seen = async () => {
        const all = await Promise.all(['requests', `requests/${caseId}`].map(path => ask(at(path))))
        return all.map(({ text }) => rows(text)[0]?.media_url)
      }
      const urls: unknown[] = []
      for (const commit of commits) {
        await ledger.append(commit)
        urls.push(await seen())
      }
      const url = `https://wangge.example/api/t/xihu/cases/${showCaseNumber(caseId)}/photos/${photo(2)}`
      expect(urls.slice(1)).toEqual([
        [null, null],
        [url, url],
        [null, null],
      ])
    })
    test.each([
      ['the last 90 days when nothing is said', '', 89, 1],
      ['nothing before them', '', 91, 0],
      ['90 days from start_date', `start_date=${minute(0)}`, 91, 1],
      ['90 days before end_date', `end_date=${minute(DAY)}`, 91, 1],
    ])('the span is %s', async (_what, query, days, count) => {
      const { ask, ledger, clock } = await open311()
      for (const commit of history([reported])) await ledger.append(commit)
      clock.now = minute(days * DAY)
      expect(rows((await ask(at('requests'), { query })).text)).toHaveLength(count)
    })
    test('more than 100 ids at once are refused, not cut off', async () => {
      const query = `service_request_id=${Array.from({ length: 101 }, () => caseId).join(',')}`
      const { ask } = await opened()
      for (const resource of ['requests', 'servicerequestupdates']) {
        const { status, text } = await ask(at(resource), { query })
        expect([status, rows(text)[0]?.code]).toEqual([400, 400])
      }
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
      ['status=OPEN', 1],
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
      expect([status, rows(text)[0]?.code]).toEqual([400, 400])
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
})

test('bulk CSV has the columns of Open311 Bulk, quotes what needs it and holds no formula', async () => {
  const { ask, ledger, vault } = await open311()
  const cleared = seal({ words: '=HYPERLINK("https://evil.example")\n第二行, 逗号' }, SECRET_KEY)
  await vault.put(tenant, caseId, cleared, minute(0))
  const published: CaseEvent = { type: 'CasePublished', cleared: cleared.commitment, photos: [] }
  for (const commit of history([reported, [accepted, filed, dispatched], published, closed]))
    await ledger.append(commit)
  const { text, headers } = await ask('/t/xihu/requests.csv')
  const [head, first] = text.replace('\uFEFF', '').split('\r\n')
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(head).toBe(
    'service_request_id,requested_datetime,updated_datetime,closed_date,status_description,status_notes,source,service_name,service_subtype,description,agency_responsible,address,lat,long',
  )
  expect(first?.split(',').slice(3, 5)).toEqual([minute(3), 'closed'])
  expect(text).toContain(`,"'=HYPERLINK(""https://evil.example"")\n第二行, 逗号",`)
})
