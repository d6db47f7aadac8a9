import { gzipSync } from 'node:zlib'
import type { Response } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Site } from '../support/site.ts'

export function weightSuite(given: () => Site): void {
  let site: Site
  beforeAll(() => {
    site = given()
  })

  test('the report form loads little, from here only, and nothing against its policy', async () => {
    const device = await site.device({ serviceWorkers: 'block' })
    const page = await device.newPage()
    const responses: Response[] = []
    const said: string[] = []
    page.on('response', response => responses.push(response))
    page.on('console', message => said.push(message.text()))
    await page.goto(`${site.local.url}/report`)
    await page.getByRole('option', { name: '暴露垃圾' }).waitFor({ state: 'attached' })
    const size = async (type: string): Promise<number> => {
      const of = responses.filter(response => response.headers()['content-type']?.includes(type))
      const bodies = await Promise.all(of.map(response => response.body()))
      expect(bodies.length).toBeGreaterThan(0)
      return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1024
    }
    expect(await size('javascript')).toBeLessThan(60)
    expect(await size('text/css')).toBeLessThan(20)
    expect(responses.map(response => response.url()).filter(url => !url.startsWith(site.local.url))).toEqual([])
    expect(said.filter(text => !text.includes('blocked by Playwright'))).toEqual([])
    const policy = responses[0]?.headers()['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  })
}
