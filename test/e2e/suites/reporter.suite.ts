import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { type Site, signIn } from '../support/site.ts'

const POSITION = { lat: 30.24, lon: 120.1294 }

export function reporterSuite(given: () => Site): void {
  let site: Site
  beforeAll(() => {
    site = given()
  })

  const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
  const form = (page: Page) => page.locator('form[aria-labelledby^=act]')

  test('a resident answers the agency’s question and refuses the closing, once; the worker sees his own deadline', async () => {
    const { api, local } = site
    const report = { words: '路口有垃圾', category: 'GB.event.0110', condition: '1', place: { position: POSITION } }
    const { number, caseId, code } = await api.report(report)
    await local.idle()
    const agency = (action: string, body: object) =>
      api.post(`/api/tasks/${caseId}.L1/${action}`, { as: 'handler-sanitation', body })
    await agency('sign', {})
    await agency('askReporter', { words: '在路口哪一侧？' })

    const device = await site.device()
    const page = await site.open(device, `/follow/${number}`)
    await page.getByLabel('查询码').fill(code)
    await tap(page, '查看我的上报')
    await page.getByText('在路口哪一侧？').waitFor()
    await tap(page, '补充材料')
    await form(page).getByLabel('说明').fill('东侧公交站旁。')
    await form(page).getByRole('button', { name: '补充材料' }).click()
    await page.getByText('已完成：补充材料').waitFor()

    const photos = await Promise.all(['handler-sanitation', 'handler-sanitation', 'worker-a'].map(as => api.photo(as)))
    await agency('resolve', { words: '已清理。', before: photos.slice(0, 1), after: photos.slice(1, 2) })
    await api.desk(number, 'check', 'shift-lead-a')
    await local.idle()
    const worker = await site.open(await site.device(), '/')
    await signIn(worker, 'worker-a')
    await worker.goto(`${local.url}/field`)
    const card = worker.locator('.card').filter({ hasText: number })
    expect(await card.textContent()).toMatch(/\d+分钟后到期/)
    await worker.context().close()
    const pass = { words: '干净了。', photos: photos.slice(2), position: POSITION }
    expect((await api.post(`/api/cases/${number}/pass`, { as: 'worker-a', body: pass })).status).toBe(200)
    await local.idle()

    await page.reload()
    await page.getByLabel('查询码').fill(code)
    await tap(page, '查看我的上报')
    await tap(page, '重办')
    await form(page).getByLabel('说明').fill('没有清完。')
    await form(page).getByRole('button', { name: '重办' }).click()
    await page.getByText('已完成：重办').waitFor()
    await page.getByText('办理中').first().waitFor()
    await page.getByRole('button', { name: '重办', exact: true }).waitFor({ state: 'detached' })
    await device.close()
  })
}
