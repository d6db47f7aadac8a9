import { describe, expect, test } from 'vitest'
import { FORMATS, inFormat, LAMP, LITTER, open311, type Rows, read } from '#test/support/open311.ts'
import { tenant } from '#test/support/sample-case.ts'

describe.each(FORMATS)('GeoReport v2: what is offered, in %s', format => {
  const { at, rows } = inFormat(format)

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
    test('each of its endpoints lists both formats', async () => {
      const { text } = await (await open311()).ask(at('discovery'))
      const { endpoints } = read(format, text) as { endpoints: { formats: string[] }[] }
      for (const { formats } of endpoints) expect(formats).toEqual(['text/xml', 'application/json'])
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
})
