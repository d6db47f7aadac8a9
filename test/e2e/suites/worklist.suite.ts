import { beforeAll, expect, test } from 'vitest'
import { type Site, signIn } from '../support/site.ts'

const RUBBISH = { category: 'GB.event.0110', place: { position: { lat: 30.24, lon: 120.1294 } } }

export function worklistSuite(given: () => Site): void {
  let site: Site
  beforeAll(() => {
    site = given()
  })

  test('a new task appears without a reload; ? shows the keys; a filter is kept by its name on this device', async () => {
    const device = await site.device({ viewport: { width: 1280, height: 800 } })
    const page = await site.open(device, '/')
    await signIn(page, 'handler-sanitation')
    await page.goto(`${site.local.url}/tasks`)
    await page.getByRole('status').first().waitFor()
    const { number } = await site.api.report({ words: '垃圾', ...RUBBISH, condition: '1' }, 'worker-a')
    await site.local.idle()
    await page.getByRole('link', { name: new RegExp(number) }).waitFor()

    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: '键盘操作' }).waitFor()
    await page.keyboard.press('Escape')

    page.on('dialog', dialog => void dialog.accept('不在我区'))
    await page.getByText('筛选', { exact: true }).click()
    await page.getByLabel('编号、类别或地点').fill('没有这样的地方')
    await page.getByText('没有符合筛选条件的任务').waitFor()
    await page.getByRole('button', { name: '保存筛选' }).click()
    await page.reload()
    await page.getByRole('link', { name: new RegExp(number) }).waitFor()
    await page.getByText('筛选', { exact: true }).click()
    await page.getByRole('button', { name: '不在我区', exact: true }).click()
    await page.getByText('没有符合筛选条件的任务').waitFor()
    expect(await page.getByRole('link', { name: new RegExp(number) }).count()).toBe(0)
    await device.close()
  })
}
