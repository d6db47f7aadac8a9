import { beforeAll, expect, test } from 'vitest'
import { loseQueue } from '../support/lose-queue.ts'
import { type Site, signIn } from '../support/site.ts'

const MINUTES = 60_000

export function undeliveredSuite(given: () => Site): void {
  let site: Site
  beforeAll(() => {
    site = given()
  })

  test('a task whose agency has no queue: the dispatcher reads whom to call, opens its case, and it goes when it has got through', async () => {
    const restore = await loseQueue(site, 'transit')
    const { number } = await site.api.report({ words: '公交站牌倒了', category: 'OSS.event.1508', ...SPOT })
    await site.local.settled()
    await site.local.clock.advance(12 * MINUTES)
    const device = await site.device({ viewport: { width: 1280, height: 800 } })
    const page = await site.open(device, '/')
    await signIn(page, 'dispatcher-a')
    await page.goto(`${site.local.url}/desk/triage`)
    await page.getByText('未能送达（1）').click()
    const row = page.getByRole('listitem').filter({ hasText: '城区公交公司' })
    await row.getByText('请直接告知该部门').waitFor()
    await row.getByRole('link', { name: number }).click()
    await page.getByRole('heading', { level: 1, name: new RegExp(number) }).waitFor()
    await page.getByText('尚未送达').waitFor()

    await restore()
    await site.local.clock.advance(6 * MINUTES)
    expect((await site.tasksOf('transit')).map(({ data }) => data.number)).toContain(number)
    await page.goto(`${site.local.url}/desk/triage`)
    await page.getByRole('status').first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByText('未能送达').count()).toBe(0)
    await device.close()
  })
}

const SPOT = { place: { position: { lat: 30.24, lon: 120.1294 } } }
