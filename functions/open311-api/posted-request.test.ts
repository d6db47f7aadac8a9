import { describe, expect, test } from 'vitest'
import { fold } from '#shared/domain/case/evolve.ts'
import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import { sampleJpeg, samplePng, sampleWebp } from '#shared/domain/photo/sample-photos.ts'
import { PolicyEntry } from '#shared/domain/registry/entries.ts'
import { FORMATS, inFormat, KEY, LAMP, LITTER, open311, REPORT, SECRET } from '#test/support/open311.ts'
import { minute, tenant } from '#test/support/sample-case.ts'
import { versioned } from '#test/support/sample-registry.ts'

describe.each(FORMATS)('GeoReport v2: POST requests in %s', format => {
  const { at, rows } = inFormat(format)

  describe('POST request', () => {
    test('answers one row with an id and no token', async () => {
      const { post } = await open311()
      const { status, text } = await post(at('requests'), { ...REPORT, account_id: 'a-1' })
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
      await post(at('requests'), { ...REPORT, ...person })
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
      ['missing', {}, '没有提供 api_key'],
      ['unknown', { api_key: `none.${SECRET}` }, 'api_key 无效'],
      ['of another secret', { api_key: 'app.another-secret-0123456789' }, 'api_key 无效'],
      ['revoked', { api_key: `gone.${SECRET}` }, 'api_key 无效'],
      ['no key at all', { api_key: '🚧' }, 'api_key 无效'],
    ])('403 for a key that is %s, and nothing is written', async (_what, key, description) => {
      const { api_key: _key, ...rest } = REPORT
      const { post, views } = await open311()
      const { status, text } = await post(at('requests'), { ...rest, ...key })
      expect([status, rows(text)]).toEqual([403, [{ code: 403, description }]])
      expect(views.size).toBe(0)
    })
    test.each([
      ['en-GB,zh;q=0.5', 'api_key was not provided'],
      ['zh-CN', '没有提供 api_key'],
      ['fr', 'api_key was not provided'],
    ])('Accept-Language: %s is refused in that language', async (language, description) => {
      const { api_key: _key, ...rest } = REPORT
      const { text } = await (await open311()).post(at('requests'), rest, { headers: { 'accept-language': language } })
      expect(rows(text)).toEqual([{ code: 403, description }])
    })
    test.each([
      ['lat, long', { lat: '10' }],
      ['lat, long', { lat: '31.0005' }],
      ['address_id', { lat: '', long: '', address_id: '330106:999' }],
    ])('what the place does not take is said by its parameter: %s', async (name, place) => {
      const { text } = await (await open311()).post(at('requests'), { ...REPORT, ...place })
      expect(rows(text)).toMatchObject([{ code: 400, description: expect.stringMatching(new RegExp(`^${name}: `)) }])
    })
    test('the key may come in the query', async () => {
      const { api_key, ...rest } = REPORT
      expect((await (await open311()).post(at('requests'), rest, { query: `api_key=${api_key}` })).status).toBe(201)
    })
    test('429 with Retry-After for more requests a minute than the key may send', async () => {
      const { post, clock } = await open311()
      const send = (lat: string) => post(at('requests'), { ...REPORT, lat, api_key: `slow.${SECRET}` })
      expect((await send('30.1')).status).toBe(201)
      expect((await send('30.2')).status).toBe(201)
      const refused = await send('30.3')
      expect([refused.status, refused.headers['retry-after']]).toEqual([429, '60'])
      expect(rows(refused.text)[0]?.code).toBe(429)
      clock.now = minute(1)
      expect((await send('30.3')).status).toBe(201)
    })
    test('who tells of danger hears whom to call, whatever else is wrong; nothing is written', async () => {
      const { post, views } = await open311()
      const danger = { ...REPORT, description: '楼上着火了' }
      for (const change of [
        {},
        { lat: '', long: '' },
        { lat: 'north' },
        { service_code: '' },
        { service_code: 'NONE' },
      ]) {
        const { status, text } = await post(
          at('requests'),
          { ...danger, ...change },
          { headers: { 'accept-language': 'en' } },
        )
        expect([status, rows(text)]).toEqual([400, [{ code: 400, description: expect.stringContaining('119') }]])
        expect(text).toContain('confirm_not_emergency=true')
      }
      expect(views.size).toBe(0)
      expect((await post(at('requests'), { ...danger, confirm_not_emergency: 'true' })).status).toBe(201)
    })
    test('400 without a service_code and 404 for an unknown one', async () => {
      const { post } = await open311()
      expect((await post(at('requests'), { ...REPORT, service_code: '' })).status).toBe(400)
      expect((await post(at('requests'), { ...REPORT, service_code: 'NONE' })).status).toBe(404)
    })
    test.each([
      ['nothing', { lat: '', long: '' }, 400],
      ['lat without long', { long: '' }, 400],
      ['a lat that is no number', { lat: 'north' }, 400],
      ['a lat beyond the pole', { lat: '91' }, 400],
      ['a spot outside the place', { lat: '10' }, 400],
      ['a spot a little outside', { lat: '31.0005' }, 400],
      ['a spot a little outside with the grid close by', { lat: '31.0005', address_id: '330106:001001001' }, 201],
      ['an address', { lat: '', long: '', address_string: '古墩路 1 号' }, 201],
      ['the id of a grid', { lat: '', long: '', address_id: '330106:001001001' }, 201],
      ['the id of nothing', { lat: '', long: '', address_id: '330106:999' }, 400],
    ])('a location by %s', async (_what, place, wanted) => {
      const { post, views } = await open311()
      expect((await post(at('requests'), { ...REPORT, ...place })).status).toBe(wanted)
      expect(views.size).toBe(wanted === 201 ? 1 : 0)
    })
    test('a description has at most 4000 characters', async () => {
      const { post } = await open311()
      expect((await post(at('requests'), { ...REPORT, description: 'x'.repeat(4001) })).status).toBe(400)
    })
    test('a description of exactly 4000 characters is whole', async () => {
      const { post } = await open311()
      expect((await post(at('requests'), { ...REPORT, description: '网'.repeat(4000) })).status).toBe(201)
    })
    test('nothing is cut off: description, attributes and media_url have 4000 characters together', async () => {
      const { post, views, vault, ledger } = await open311()
      const below = 'Number on the pole? A-17\nhttps://photos.example/1.jpg'
      const [, media_url = ''] = below.split('\n')
      const asked = { ...REPORT, service_code: LAMP, 'attribute[POLE]': 'A-17', media_url }
      const description = '网'.repeat(4000 - below.length - 1)
      const refused = await post(at('requests'), { ...asked, description: `${description}网` })
      expect([refused.status, rows(refused.text)]).toEqual([
        400,
        [
          {
            code: 400,
            description: expect.stringMatching(/^description、attribute 与 media_url.*4000 个字符/),
          },
        ],
      ])
      expect(views.size).toBe(0)
      expect((await post(at('requests'), { ...asked, description })).status).toBe(201)
      const [view] = [...views.values()]
      const [commit] = view ? await ledger.load(tenant, view.caseId) : []
      const event = commit?.events[0]
      if (event?.type !== 'ReportSubmitted' || !commit) throw new Error('no report')
      expect(await vault.get(tenant, commit.caseId, event.words)).toMatchObject({ words: `${description}\n${below}` })
    })
    test('an answer that is too long is named as the client named it', async () => {
      const answer = { service_code: LAMP, 'attribute[POLE]': 'x'.repeat(2001) }
      const { status, text } = await (await open311()).post(at('requests'), { ...REPORT, ...answer })
      expect([status, rows(text)[0]?.description]).toEqual([400, expect.stringMatching(/^attribute\[POLE\]: /)])
    })
    test('api_key may stand in the query, and device_id and media_url with the rest', async () => {
      const { post, views, vault, ledger } = await open311()
      const { api_key, ...rest } = REPORT
      const more = { device_id: 'd-1', media_url: 'https://photos.example/1.jpg' }
      const { status } = await post(at('requests'), { ...rest, ...more }, { query: `api_key=${api_key}` })
      expect(status).toBe(201)
      const [view] = [...views.values()]
      const [commit] = view ? await ledger.load(tenant, view.caseId) : []
      const event = commit?.events[0]
      if (event?.type !== 'ReportSubmitted' || !commit) throw new Error('no report')
      expect(await vault.get(tenant, commit.caseId, event.words)).toEqual({
        words: `${REPORT.description}\nhttps://photos.example/1.jpg`,
      })
    })
    test('what a county’s own policy refuses is said by the parameter’s name', async () => {
      const { post, registry } = await open311()
      const policy = PolicyEntry.parse({ id: '330106', policy: { report: { wordsMax: 5 } } })
      await registry.putNew(tenant, 'policy', [versioned(policy)])
      const { status, text } = await post(at('requests'), REPORT)
      expect([status, rows(text)[0]?.description]).toEqual([400, 'description: 不超过 5 字'])
    })
    test('several things wrong are several errors', async () => {
      const { text } = await (await open311()).post(at('requests'), {
        ...REPORT,
        lat: 'a',
        long: '',
        service_code: LAMP,
      })
      expect(rows(text).length).toBeGreaterThan(1)
    })
    test('the same client, service, place and words within ten minutes is the same request, across the clock’s tens too', async () => {
      const { post, clock, views } = await open311()
      clock.now = minute(9)
      const first = await post(at('requests'), REPORT)
      clock.now = minute(12)
      const again = await post(at('requests'), { ...REPORT, phone: '0571-0000 0001' })
      expect(rows(again.text)[0]?.service_request_id).toBe(rows(first.text)[0]?.service_request_id)
      expect(rows(again.text)[0]?.service_notice).toMatch(/十分钟/)
      clock.now = minute(20)
      const later = await post(at('requests'), REPORT)
      expect(rows(later.text)[0]?.service_request_id).not.toBe(rows(first.text)[0]?.service_request_id)
      expect((await post(at('requests'), { ...REPORT, lat: '30.28' })).text).not.toMatch(/十分钟/)
      expect(views.size).toBe(3)
    })
    test('a test key is answered and nothing is stored', async () => {
      const { post, views } = await open311()
      const { status, text } = await post(at('requests'), { ...REPORT, api_key: `trial.${SECRET}` })
      expect([status, views.size]).toEqual([201, 0])
      expect(rows(text)[0]?.service_notice).toMatch(/测试/)
      expect((await post(at('requests'), { ...REPORT, lat: '10', api_key: `trial.${SECRET}` })).status).toBe(400)
    })
    describe('pictures as multipart media', () => {
      const withPicture = async (
        fields: Readonly<Record<string, string>>,
        bytes = sampleJpeg(),
        type = 'image/jpeg',
      ) => {
        const body = new FormData()
        for (const [name, value] of Object.entries(fields)) body.append(name, value)
        body.append('media', new Blob([new Uint8Array(bytes)], { type }), 'a.jpg')
        const sent = new Response(body)
        const headers = { 'content-type': sent.headers.get('content-type') ?? '' }
        return { method: 'POST', body: Buffer.from(await sent.arrayBuffer()), headers }
      }
      test.each([
        ['image/jpeg', 'image/jpeg', sampleJpeg()],
        ['image/png', 'application/octet-stream', samplePng()],
        ['image/webp', 'image/jpeg', sampleWebp()],
      ])('go into quarantine as what their first bytes say: %s sent as %s', async (kind, declared, bytes) => {
        const { ask, photos, views, ledger } = await open311()
        const answer = await ask(at('requests'), await withPicture(REPORT, bytes, declared))
        expect(answer.status).toBe(201)
        const [view] = [...views.values()]
        const state = fold(await ledger.load(tenant, view?.caseId as CaseId))
        const [photoId = ''] = state.status === 'Absent' ? [] : (state.reports[0]?.photos ?? [])
        expect((await photos.get(`quarantine/xihu/${photoId}`))?.contentType).toBe(kind)
      })
      test('are refused under their parameter’s name where the county’s policy takes fewer', async () => {
        const { ask, registry, views } = await open311()
        const policy = PolicyEntry.parse({ id: '330106', policy: { report: { photosMax: 0 } } })
        await registry.putNew(tenant, 'policy', [versioned(policy)])
        const sent = await withPicture(REPORT)
        const said = await Promise.all(
          ['zh', 'en'].map(async language => {
            const headers = { ...sent.headers, 'accept-language': language }
            const { status, text } = await ask(at('requests'), { ...sent, headers })
            return [status, rows(text)[0]?.description]
          }),
        )
        expect(said).toEqual([
          [400, 'media: 不超过 0 张'],
          [400, 'media: at most 0 photos'],
        ])
        expect(views.size).toBe(0)
      })
      test('are refused where the bytes are no picture, whatever is declared', async () => {
        const { ask, views } = await open311()
        const { status, text } = await ask(
          at('requests'),
          await withPicture(REPORT, Buffer.from('<svg/>'), 'image/png'),
        )
        expect([status, rows(text)[0]?.description]).toEqual([400, 'media 须为 JPEG、PNG 或 WebP 图片'])
        expect(views.size).toBe(0)
      })
      test('are refused where a part without a filename would be read as text', async () => {
        const { ask, views } = await open311()
        const fields = Object.entries({ ...REPORT, media: 'x' })
        const parts = fields.map(
          ([name, value]) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}`,
        )
        const body = `${parts.join('\r\n')}\r\n--b--\r\n`
        const headers = { 'content-type': 'multipart/form-data; boundary=b' }
        const { status, text } = await ask(at('requests'), { method: 'POST', body, headers })
        expect([status, rows(text)[0]?.description]).toEqual([400, expect.stringContaining('filename')])
        expect(views.size).toBe(0)
      })
      test.each([
        ['outside of the place', { lat: '10' }],
        ['of a person whose address is none', { email: 'nobody' }],
        ['by a test key', { api_key: `trial.${SECRET}` }],
      ])('of a request %s are kept nowhere', async (_what, change) => {
        const { ask, deps } = await open311()
        const kept: string[] = []
        const photos = { ...deps.photos, put: async (key: string) => void kept.push(key) }
        Object.assign(deps, { photos })
        await ask(at('requests'), await withPicture({ ...REPORT, ...change }))
        expect(kept).toEqual([])
      })
      test('are refused when one is larger than the policy lets be', async () => {
        const { ask, registry } = await open311()
        const policy = PolicyEntry.parse({ id: '330106', policy: { report: { photoBytesMax: 10_000 } } })
        await registry.putNew(tenant, 'policy', [versioned(policy)])
        const { status, text } = await ask(at('requests'), await withPicture(REPORT, new Uint8Array(10_001)))
        expect([status, rows(text)[0]?.description]).toEqual([400, 'media 每个文件最多 10000 字节'])
      })
    })
    test.each([
      ['415.555.1212', '415 555 1212'],
      ['0571/8765 ext. 3', '0571 8765-3'],
      ['+86 (571) 8765-4321', '+86 (571) 8765-4321'],
    ])('takes %s for a phone number', async (phone, kept) => {
      const { post, views, ledger, vault } = await open311()
      expect((await post(at('requests'), { ...REPORT, phone })).status).toBe(201)
      const [view] = [...views.values()]
      const event = (await ledger.load(tenant, view?.caseId as CaseId))[0]?.events[0]
      if (event?.type !== 'ReportSubmitted' || !event.person) throw new Error('no person kept')
      expect(await vault.get(tenant, view?.caseId as CaseId, event.person)).toMatchObject({ contact: { phone: kept } })
    })
  })

  describe('attributes', () => {
    const lamp = { ...REPORT, service_code: LAMP }
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
      ['a required one is missing', 'attribute[COUNT]=1', /没有提供 .*POLE/],
      ['a required one is empty', 'attribute[POLE]=', /没有提供 .*POLE/],
      ['a number is none', 'attribute[POLE]=7&attribute[COUNT]=many', /COUNT/],
      ['a date has no zone', 'attribute[POLE]=7&attribute[WHEN]=2026-11-22T08:00:00', /WHEN/],
      ['a value is not in the list', 'attribute[POLE]=7&attribute[KIND]=blue', /KIND/],
      ['a single one comes twice', 'attribute[POLE]=7&attribute[POLE]=8', /POLE/],
      ['nobody asked for it', 'attribute[POLE]=7&attribute[NONE]=8', /NONE/],
      ['its code is left out', 'attribute[POLE]=7&attribute=8', /attribute\[/],
      ['its bracket is not closed', 'attribute[POLE]=7&attribute[KIND=dark', /attribute\[KIND /],
      ['a string has lines', 'attribute[POLE]=7%0A8', /POLE/],
    ])('400 when %s', async (_what, attributes, why) => {
      const { status, text } = await send(attributes)
      expect([status, rows(text)[0]?.description]).toEqual([400, expect.stringMatching(why)])
    })
  })
})

test('a form without a content type, spaces as + or %20, is read all the same', async () => {
  const { ask, views } = await open311()
  const body = `api_key=${KEY}&service_code=${LITTER}&address_string=one+two%20three&description=`
  expect((await ask('/t/xihu/requests.json', { method: 'POST', body })).status).toBe(201)
  expect(views.size).toBe(1)
})
