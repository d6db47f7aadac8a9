import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Site, signIn, startSite } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

test('anybody reports and follows, without a login', async () => {
  const device = await site.device()
  const page = await site.open(device, '/')
  page.on('console', message => console.log('CONSOLE', message.text()))
  page.on('pageerror', error => console.log('ERROR', error))
  await page.screenshot({ path: '/tmp/home.png' })
  await page.getByRole('link', { name: '我要上报' }).click()
  await page.getByLabel('是什么事').fill('龙井路口有一堆暴露垃圾')
  await page.getByRole('button', { name: '暴露垃圾' }).first().click()
  await page.getByRole('button', { name: '使用我的位置' }).click()
  await page.screenshot({ path: '/tmp/report.png', fullPage: true })
  await page.getByRole('button', { name: '提交' }).click()
  await page.locator('[data-test=number]').waitFor()
  await page.screenshot({ path: '/tmp/receipt.png', fullPage: true })
  await page.getByRole('link', { name: '查看进度' }).click()
  await page.getByText('上报时间').waitFor()
  await page.screenshot({ path: '/tmp/follow.png', fullPage: true })
})
