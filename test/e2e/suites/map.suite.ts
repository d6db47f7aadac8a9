import { beforeAll, expect, test } from 'vitest'
import type { Site } from '../support/site.ts'

export function mapSuite(given: () => Site): void {
  let site: Site
  let number = ''
  beforeAll(async () => {
    site = given()
    const place = { position: { lat: 30.24, lon: 120.1294 } }
    number = (await site.api.report({ words: '垃圾满地', place, category: 'GB.event.0110', condition: '1' })).number
    await site.local.idle()
  })

  test('everybody finds an open case in the list, sorts it and reads its story', async () => {
    const device = await site.device()
    const page = await device.newPage()
    const others: string[] = []
    const said: string[] = []
    page.on('request', request => others.push(request.url()))
    page.on('console', message => said.push(message.text()))
    await page.goto(`${site.local.url}/map`)
    const story = page.getByRole('link', { name: new RegExp(number) })
    await story.waitFor()
    expect(await page.locator('main').textContent()).not.toContain('垃圾满地')
    await page.getByRole('button', { name: '地点' }).click()
    expect(await page.getByRole('columnheader', { name: '地点' }).getAttribute('aria-sort')).toBe('ascending')
    const cells = await page.locator('tbody tr td:nth-child(2)').allTextContents()
    expect(cells).toEqual(cells.toSorted(new Intl.Collator('zh', { numeric: true }).compare))
    await page.getByLabel('类别', { exact: true }).selectOption('GB.event.0110')
    await page.locator('.map svg, .map canvas').first().waitFor()
    await story.click()
    await page.getByRole('heading', { name: number }).waitFor()
    expect(others.filter(url => !url.startsWith(site.local.url) && !url.startsWith('blob:'))).toEqual([])
    expect(said.filter(text => /Content Security Policy/i.test(text))).toEqual([])
    await device.close()
  })

  test('a browser without WebGL draws the same grids as plain shapes', async () => {
    const device = await site.device()
    await device.addInitScript('HTMLCanvasElement.prototype.getContext = () => null')
    const page = await site.open(device, '/map')
    await page.locator('.map path.shade-1, .map path.shade-2, .map path.shade-3').first().click()
    await page.getByLabel('地点', { exact: true }).waitFor()
    expect(await page.getByLabel('地点', { exact: true }).inputValue()).toMatch(/^330106:/)
    await device.close()
  })
}
