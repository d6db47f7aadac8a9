import { describe, expect, test } from 'vitest'
import { Area, Category, PolicyEntry } from '#shared/domain/registry/entries.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import { FORMATS, inFormat, LAMP, LITTER, open311, type Rows, read } from '#test/support/open311.ts'
import { county, litter, tenant } from '#test/support/sample-case.ts'
import { versioned } from '#test/support/sample-registry.ts'

describe.each(FORMATS)('GeoReport v2: what is offered, in %s', format => {
  const { at, rows } = inFormat(format)

  describe('discovery', () => {
    const told = async (made: Awaited<ReturnType<typeof open311>>, path = at('discovery'), language = 'zh') => {
      const { status, text } = await made.ask(path, { headers: { 'accept-language': language } })
      expect(status).toBe(200)
      return read(format, text) as { contact: string; changeset: string; endpoints: { url: string }[] }
    }
    const several = async () => {
      const made = await open311()
      const other = Tenant.parse('other')
      const root = { id: '1', code: '1', name: { zh: '别处', en: 'Elsewhere' }, level: 'county' }
      await made.registry.putNew(other, 'area', [versioned(Area.parse(root))])
      const list = async () => [tenant, other, Tenant.parse('unused')].map(id => ({ id }))
      Object.assign(made.deps, { tenants: { list } })
      return made
    }
    test('names changeset, contact, key_service and endpoints with everything the specification requires', async () => {
      const changeset = '2026-11-22T08:00:00.000Z'
      const endpoint = (type: string) => ({
        specification: 'http://wiki.open311.org/GeoReport_v2',
        url: 'https://wangge.example/open311/v2/t/xihu',
        changeset,
        type,
        formats: ['text/xml', 'application/json'],
      })
      expect(await told(await open311())).toEqual({
        changeset,
        contact: expect.stringContaining('https://wangge.example'),
        key_service: expect.stringMatching(/./),
        endpoints: [endpoint('production'), endpoint('test')],
      })
    })
    test('contact and key_service are what the registrar entered in the policy', async () => {
      const made = await open311()
      const contact = { zh: '数据科', en: 'Data office' }
      const policy = PolicyEntry.parse({ id: county, policy: { open311: { contact, keyService: { zh: '窗口申请' } } } })
      await made.registry.putNew(tenant, 'policy', [versioned(policy)])
      expect(await told(made)).toMatchObject({ contact: '数据科', key_service: '窗口申请' })
      expect(await told(made, at('discovery'), 'en')).toMatchObject({ contact: 'Data office', key_service: '窗口申请' })
    })
    test('changeset is when services, areas or policy last changed', async () => {
      const made = await open311()
      const changedAt = '2026-11-23T01:02:03.000Z'
      const category = Category.parse({ ...litter, id: 'GB.event.0199' })
      await made.registry.putNew(tenant, 'category', [{ ...versioned(category), changedAt }])
      expect(await told(made)).toMatchObject({ changeset: changedAt, endpoints: [{ changeset: changedAt }, {}] })
    })
    test('without jurisdiction_id it names an endpoint for each place set up here, and each of them works', async () => {
      const made = await several()
      const { endpoints, contact } = await told(made, `/discovery.${format}`, 'en')
      expect(contact).toContain('Elsewhere')
      expect(endpoints.map(({ url }) => url.replace(/.*\//, ''))).toEqual(['xihu', 'xihu', 'other', 'other'])
      for (const { url } of endpoints) {
        const path = url.replace('https://wangge.example/open311/v2', '')
        expect((await made.ask(`${path}/services.${format}`)).status).toBe(200)
      }
      const asked = await made.ask(`/discovery.${format}`, { query: 'jurisdiction_id=other' })
      expect((read(format, asked.text) as { endpoints: unknown[] }).endpoints).toHaveLength(2)
    })
    test('it answers before there is any place, and not for one that is not there', async () => {
      const made = await open311()
      expect(await told(made, `/discovery.${format}`)).toMatchObject({ endpoints: [] })
      expect((await made.ask(`/t/nowhere/discovery.${format}`)).status).toBe(404)
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
        metadata: true,
        type: 'realtime',
        group: '市容环境',
      })
      expect(found?.keywords).toContain('路灯')
      expect(rows(text).find(({ service_code }) => service_code === LITTER)?.metadata).toBe(false)
    })
    test('a definition is one object with its attributes in order, values and all', async () => {
      const { text } = await (await open311()).ask(at(`services/${LAMP}`))
      const said = read(format, text) as { service_code: string; attributes: Rows }
      expect(said.service_code).toBe(LAMP)
      expect(said.attributes.map(({ code, order }) => [code, order])).toEqual([
        ...[
          ['KIND', 1],
          ['POLE', 2],
          ['WHEN', 3],
          ['COUNT', 4],
        ],
      ])
      expect(said.attributes[0]?.values).toEqual([
        { key: 'dark', name: 'Dark <all night> & day' },
        { key: 'flicker', name: 'Flickering' },
      ])
      expect(said.attributes[1]).toMatchObject({
        variable: true,
        required: true,
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
      expect([status, rows(text)]).toEqual([404, [{ code: 404, description: '没有这个 service_code' }]])
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
      expect([status, rows(text)[0]?.description]).toEqual([400, '没有提供 jurisdiction_id'])
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
})
