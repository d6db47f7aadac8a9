import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { openForm } from '../support/case-screen.ts'
import { casesMade } from '../support/cases.ts'
import { chooseCameraPicture } from '../support/picture.ts'
import { publishNewerWorker } from '../support/publish-newer-worker.ts'
import { type Site, signIn } from '../support/site.ts'

export function offlineSuite(given: () => Site): void {
  let site: Site
  beforeAll(() => {
    site = given()
  })

  const made = (act: () => Promise<void>): Promise<number> => casesMade(site, act)

  const write = async (page: Page, words: string): Promise<void> => {
    await page.getByLabel('是什么事').fill(words)
  }
  const submit = (page: Page) => page.getByRole('button', { name: '提交' })

  test('written without a network, sent when there is one, once, with its photo', async () => {
    const device = await site.device()
    await device.addInitScript('navigator.storage.persist = async () => (globalThis.askedToKeep = true)')
    const page = await site.open(device, '/')
    await signIn(page, 'worker-a')
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
    await page.reload()
    await page.getByRole('link', { name: '上报', exact: true }).waitFor()
    const cases = await made(async () => {
      await device.setOffline(true)
      await page.goto(`${site.local.url}/report`)
      await chooseCameraPicture(page)
      await page.getByRole('img', { name: '照片 1' }).waitFor()
      await write(page, '井盖缺失')
      await submit(page).click()
      await page.getByText('没有网络').waitFor()
      // So that the browser does not clear it to make room.
      expect(await page.evaluate('askedToKeep')).toBe(true)
      await device.setOffline(false)
      await page.locator('[data-test=number]').waitFor()
    })
    expect(cases).toBe(1)
    await device.close()
  })

  test('the app killed while sending, opened again: once', async () => {
    const device = await site.device()
    const page = await site.open(device, '/report')
    const cases = await made(async () => {
      await write(page, '路灯不亮')
      // The server has it, the phone never hears so.
      let taken: () => void
      const arrived = new Promise<void>(resolve => {
        taken = resolve
      })
      await device.route('**/api/t/xihu/reports', async route => {
        await route.fetch()
        taken()
      })
      await submit(page).click()
      await arrived
      await page.close()
      await device.unroute('**/api/t/xihu/reports')
      const again = await site.open(device, '/mine')
      await again.getByText('已送达').waitFor()
    })
    expect(cases).toBe(1)
    await device.close()
  })

  test('two tabs and an impatient finger: once', async () => {
    const device = await site.device()
    const page = await site.open(device, '/report')
    const other = await site.open(device, '/mine')
    const cases = await made(async () => {
      await write(page, '垃圾满溢')
      await submit(page).dblclick()
      await other.bringToFront()
      await page.locator('[data-test=number]').waitFor()
      await other.getByText('已送达').waitFor()
    })
    expect(cases).toBe(1)
    await device.close()
  })

  test('a draft survives the page, and a refusal says why and can be corrected', async () => {
    const device = await site.device()
    const page = await site.open(device, '/report')
    await write(page, '写到一半')
    await page.getByText('草稿已保存在本机').waitFor()
    await page.close()
    const again = await site.open(device, '/mine')
    await again.getByRole('link', { name: '写到一半' }).click()
    expect(await again.getByLabel('是什么事').inputValue()).toBe('写到一半')
    await device.route('**/api/t/xihu/reports', route =>
      route.fulfill({ status: 400, json: { code: 'input.invalid', title: '提交的内容有误，未保存。', errors: [] } }),
    )
    await submit(again).click()
    await again.getByText('提交的内容有误').waitFor()
    await device.unroute('**/api/t/xihu/reports')
    await again.getByRole('link', { name: '修改后重新提交' }).first().click()
    await submit(again).click()
    await again.locator('[data-test=number]').waitFor()
    await device.close()
  })

  test('signing out leaves nothing of the person on the device', async () => {
    const device = await site.device()
    const page = await site.open(device, '/')
    await signIn(page, 'worker-a')
    await page.goto(`${site.local.url}/report`)
    await write(page, '只有我知道')
    await page.getByText('草稿已保存在本机').waitFor()
    page.on('dialog', dialog => void dialog.accept())
    // Signing out goes by the issuer, which sends the browser back.
    const gone = page.waitForResponse(response => response.url().includes('post_logout_redirect_uri'))
    await page.getByRole('button', { name: /退出/ }).click()
    await gone
    await page.waitForLoadState()
    await page.getByRole('button', { name: '工作人员登录' }).waitFor()
    await page.goto(`${site.local.url}/mine`)
    await page.getByText('这台设备上还没有上报').waitFor()
    await device.close()
  })

  test('a device without room says so, keeps the page, and sends when there is room again', async () => {
    const device = await site.device()
    const page = await site.open(device, '/report')
    await page.evaluate(`(() => {
      const put = IDBObjectStore.prototype.put
      IDBObjectStore.prototype.put = function () { throw new DOMException('full', 'QuotaExceededError') }
      globalThis.makeRoom = () => { IDBObjectStore.prototype.put = put }
    })()`)
    await chooseCameraPicture(page)
    await page.getByText('这张照片没有保存').waitFor()
    await write(page, '写了很多')
    await page.getByText('没有保存，也没有提交').waitFor()
    await submit(page).click()
    expect(await page.getByLabel('是什么事').inputValue()).toBe('写了很多')
    await page.evaluate('makeRoom()')
    await submit(page).click()
    await page.locator('[data-test=number]').waitFor()
    await device.close()
  })

  test('a new version takes over without losing a word that was just typed', async () => {
    const device = await site.device()
    const page = await site.open(device, '/report')
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
    await page.reload()
    await publishNewerWorker(site)
    await page.evaluate('navigator.serviceWorker.getRegistration().then(each => each.update()).then(() => undefined)')
    await page.getByText('新版本已就绪').waitFor()
    await write(page, '刚刚写下')
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: '立即更新' }).click()])
    await page.goto(`${site.local.url}/mine`)
    await page.getByRole('link', { name: '刚刚写下' }).click()
    expect(await page.getByLabel('是什么事').inputValue()).toBe('刚刚写下')

    // The form of an action, which is no draft of anything, is open again with what was typed.
    const { number } = await site.api.report({ words: '说不清是什么' })
    await site.local.idle()
    await signIn(page, 'acceptor-a')
    await page.goto(`${site.local.url}/cases/${number}`)
    const form = await openForm(page, '备注')
    await publishNewerWorker(site)
    await page.evaluate('navigator.serviceWorker.getRegistration().then(each => each.update()).then(() => undefined)')
    await form.getByLabel('说明').fill('已电话询问。')
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: '立即更新' }).click()])
    await form.waitFor()
    expect(await form.getByLabel('说明').inputValue()).toBe('已电话询问。')
    await device.close()
  })
  test('two tasks signed with one press while the network is gone: kept, and both signed when it is back', async () => {
    const garbage = { category: 'GB.event.0110', condition: '1', place: { position: { lat: 30.24, lon: 120.1294 } } }
    const numbers: string[] = []
    for (const words of ['纸箱堆在路边', '果皮箱满了'])
      numbers.push((await site.api.report({ words, ...garbage })).number)
    await site.local.idle()
    const device = await site.device()
    const page = await site.open(device, '/')
    await signIn(page, 'handler-sanitation')
    await page.goto(`${site.local.url}/tasks`)
    for (const number of numbers) await page.getByRole('checkbox', { name: `选中 ${number}` }).check()
    await device.setOffline(true)
    await page.getByRole('button', { name: '签收选中的 2 件' }).click()
    await page.getByText('2 件已保存在本机，联网后自动签收。').waitFor()
    expect(await page.getByRole('button', { name: /签收选中/ }).count()).toBe(0)
    await device.setOffline(false)
    for (const number of numbers) {
      const card = page.locator('.card', { hasText: number })
      await card.getByText('处置中').waitFor()
    }
    await device.close()
  })
}
