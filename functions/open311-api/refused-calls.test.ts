import { describe, expect, test } from 'vitest'
import { FORMATS, inFormat, open311, parseXml } from '#test/support/open311.ts'

describe.each(FORMATS)('GeoReport v2: what cannot be read, in %s', format => {
  const { at, rows } = inFormat(format)

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
      expect([status, rows(text)[0]?.code]).toEqual([400, 400])
      expect(views.size).toBe(0)
    })
    test('an unknown path is 404 and a method that is not possible 400', async () => {
      const { ask } = await open311()
      expect((await ask(at('nothing'))).status).toBe(404)
      expect((await ask(at('requests/a/b'))).status).toBe(404)
      const refused = await ask(at('requests'), { method: 'DELETE' })
      expect([refused.status, rows(refused.text)[0]?.code]).toEqual([400, 400])
    })
    test.each(['', '/', '/t/xihu', '/t/xihu/', '/t/xihu/nothing', '/nothing', '/../v1/services'])(
      'v2%s is 404 for who accepts this format and names none',
      async path => {
        const accept = format === 'json' ? 'text/html, application/json;q=0.9' : '*/*'
        const { status, text, headers } = await (await open311()).ask(path, { headers: { accept } })
        expect([status, headers['content-type']]).toEqual([404, expect.stringContaining(format)])
        expect(rows(text)).toEqual([{ code: 404, description: expect.stringContaining('discovery') }])
      },
    )
    test('an unknown path is 404 before anybody asks whose it is', async () => {
      expect((await (await open311()).ask(`/nothing.${format}`)).status).toBe(404)
    })
    test('what fails on our side is an error of Open311 too, without a trace', async () => {
      const { ask, deps, errors } = await open311()
      Object.assign(deps, { search: { look: () => Promise.reject(new Error('secret detail')) } })
      const { status, text } = await ask(at('requests'))
      expect([status, rows(text)[0]?.code]).toEqual([500, 500])
      expect(text).not.toMatch(/secret detail|at \w+ \(/)
      expect(errors).toHaveLength(1)
    })
  })
})

test.each(['services.yaml', 'services', 'requests/7K4QM'])('an unknown format is 400 in XML: %s', async resource => {
  const { status, text } = await (await open311()).ask(`/t/xihu/${resource}`)
  expect([status, parseXml(text).name]).toEqual([400, 'errors'])
})
