import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Site } from '../support/site.ts'

export function apiDocsSuite(given: () => Site): void {
  let site: Site
  beforeAll(() => {
    site = given()
  })

  const CONTRACT = join(import.meta.dirname, '../../../docs/openapi.json')

  interface Contract {
    readonly tags: readonly { readonly name: string }[]
    readonly paths: Record<string, Record<string, { readonly tags: readonly string[] }>>
  }

  test('the contract is served as it was committed', async () => {
    const answer = await fetch(`${site.local.url}/docs/openapi.json`)
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await answer.text()).toBe(readFileSync(CONTRACT, 'utf8'))
  })

  test('the page lists the operations and tries them out, from here only and within the policy', async () => {
    const device = await site.device({ viewport: { width: 1200, height: 900 } })
    // The app's service worker must leave the page alone.
    const app = await site.open(device, '/report')
    await app.evaluate('navigator.serviceWorker.ready')
    const page = await device.newPage()
    const [said, asked]: [string[], string[]] = [[], []]
    page.on('console', message => void (message.type() === 'error' && said.push(message.text())))
    page.on('pageerror', error => said.push(String(error)))
    page.on('request', request => asked.push(request.url()))
    await page.addInitScript(`window.broken = []
      addEventListener('securitypolicyviolation', event => window.broken.push(event.violatedDirective + ' ' + event.sourceFile))`)
    await page.goto(`${site.local.url}/docs`)
    const { paths, tags } = JSON.parse(readFileSync(CONTRACT, 'utf8')) as Contract
    for (const { name } of tags) {
      const operations = Object.values(paths).flatMap(item =>
        Object.values(item).filter(({ tags }) => tags.includes(name)),
      )
      const group = page.locator(`#operations-tag-${name}`).locator('..')
      await group.getByRole('button', { name: 'Expand operation' }).first().click()
      await expect.poll(() => group.locator('.opblock').count(), { timeout: 15_000 }).toBe(operations.length)
      if (name !== 'reports-api') await group.getByRole('button', { name: 'Collapse operation' }).first().click()
    }

    const taxonomy = page.locator('#operations-reports-api-getPublicTaxonomy')
    await taxonomy.getByRole('button').first().click()
    await taxonomy.getByRole('button', { name: 'Try it out' }).click()
    await taxonomy.getByPlaceholder('tenant').fill('xihu')
    await taxonomy.getByRole('button', { name: 'Execute' }).click()
    await taxonomy.locator('.live-responses-table').getByText('200', { exact: true }).first().waitFor()

    expect(asked.filter(url => !/^(data|blob):/.test(url) && !url.startsWith(site.local.url))).toEqual([])
    expect(await page.evaluate('window.broken')).toEqual([])
    expect(said).toEqual([])
    // A page of half a hundred operations takes its time to draw on two busy cores.
  }, 120_000)
}
