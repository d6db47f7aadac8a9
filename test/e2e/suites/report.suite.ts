import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { jpegSegments } from '#shared/domain/photo/jpeg-segments.ts'
import { CANARY, cameraPicture, chooseCameraPicture } from '../support/picture.ts'
import { type Site, signIn } from '../support/site.ts'
import { watchUploads } from '../support/watch-uploads.ts'

/** Where cameras tell how, when and where. */
const EXIF = 0xe1
const START_OF_FRAME: readonly number[] = [0xc0, 0xc2]

export function reportSuite(given: () => Site): void {
  let site: Site
  beforeAll(() => {
    site = given()
  })
  const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
  const receipt = async (page: Page): Promise<string> => (await page.locator('[data-test=number]').textContent()) ?? ''

  test('the words suggest a category and say why; its questions are asked; a second report joins the first', async () => {
    const device = await site.device()
    const page = await site.open(device, '/report')
    const send = async (words: string): Promise<void> => {
      await page.getByLabel('是什么事').fill(words)
      await page
        .getByText(/因为提到“.*路灯.*”/)
        .first()
        .waitFor()
      await tap(page, /^路灯$/)
      await tap(page, '使用我的位置')
      await page.getByText('上保社区第1网格').first().waitFor()
      await page.getByRole('group', { name: '路灯怎么了' }).getByRole('radio', { name: '不亮' }).check()
    }
    await send('小区门口路灯不亮')
    await page.getByLabel('灯杆上的编号').fill('A-12')
    await tap(page, '提交')
    const first = await receipt(page)
    await site.local.idle()
    await page.getByRole('link', { name: '再报一件' }).click()
    await send('这里的路灯也不亮')
    await page.getByRole('heading', { name: '附近已有人报过' }).waitFor()
    await tap(page, `是，加入 ${first}`)
    await tap(page, '提交')
    expect(await receipt(page)).toBe(first)
    await device.close()
  })

  test('what sounds like an emergency is answered with whom to call, and is sent when nobody is in danger', async () => {
    const device = await site.device()
    const page = await site.open(device, '/report')
    await page.getByLabel('是什么事').fill('厨房着火了')
    await tap(page, '提交')
    await page.getByRole('button', { name: '没有人有危险' }).waitFor()
    await page.getByRole('alert').getByText(/119/).waitFor()
    expect(await page.locator('main a[href="tel:119"]').count()).toBe(1)
    await tap(page, '没有人有危险，继续提交')
    expect(await receipt(page)).toMatch(/^[0-9A-Z]{5}-/)
    await device.close()
  })

  test('outside of the town: told so, refused with the grid close by, and taken there with one tap', async () => {
    // Some 55 m north of the demonstration place; its policy offers what is within 100 m.
    const device = await site.device({ geolocation: { latitude: 30.3205, longitude: 120.1294 } })
    const page = await site.open(device, '/report')
    await page.getByLabel('是什么事').fill('井盖松动')
    await tap(page, '使用我的位置')
    await page.getByText('不能按此位置受理').waitFor()
    await page.getByRole('combobox', { name: '或按名称查找社区、网格' }).waitFor()
    await tap(page, '提交')
    await page.getByText(/服务范围外约 5\d 米，未保存。最近的网格是.+第\d+网格/).waitFor()
    await tap(page, /^提交到.+网格$/)
    const number = await receipt(page)
    await site.local.idle()
    const { body } = await site.api.get(`/api/cases/${number}`, { as: 'shift-lead-a' })
    expect(body).toMatchObject({ position: { lat: 30.3205 }, path: expect.arrayContaining(['330106']) })
    await device.setGeolocation({ latitude: 39.9, longitude: 116.4 })
    await page.goto(`${site.local.url}/report`)
    await page.getByLabel('是什么事').fill('井盖松动')
    await tap(page, '使用我的位置')
    await page.getByText('不能按此位置受理').waitFor()
    await tap(page, '提交')
    await page.getByRole('alert').getByText('该位置不在本平台服务范围内，未保存').waitFor()
    await page.getByRole('link', { name: '修改后重新提交' }).click()
    await expect.poll(() => page.getByLabel('是什么事').inputValue()).toBe('井盖松动')
    await page.getByRole('combobox', { name: /从列表选择/ }).selectOption({ index: 1 })
    await page.getByText('已选：').waitFor()
    await tap(page, '提交')
    expect(await receipt(page)).toMatch(/^[0-9A-Z]{5}-/)
    await device.close()
  })

  test('what leaves the device is drawn anew: upright, at most 1600 px, without where and when it was taken', async () => {
    const device = await site.device()
    const page = await site.open(device, '/report')
    const taken = await cameraPicture(page)
    expect(taken.buffer.includes(CANARY)).toBe(true)
    await page.locator('input[type=file]').first().setInputFiles(taken)
    await page.getByRole('img', { name: '照片 1' }).waitFor()
    await page.getByLabel('是什么事').fill('路牌歪了')
    const uploads = await watchUploads(device, site.local.wire.url)
    await tap(page, '提交')
    await receipt(page)
    const [sent = Buffer.of()] = uploads.files
    expect(sent.includes(CANARY)).toBe(false)
    const segments = [...jpegSegments(sent)]
    expect(segments.map(({ marker }) => marker)).not.toContain(EXIF)
    const frame = segments.find(({ marker }) => START_OF_FRAME.includes(marker))?.payload ?? Buffer.of()
    // A byte for the precision, then height and width (ITU-T T.81, B.2.2).
    expect([1, 3].map(at => Buffer.from(frame).readUInt16BE(at))).toEqual([1600, 1200])
    await device.close()
    await uploads.stop()
  })

  test('a grid worker records what was put right on the spot; what is missing is named with a link', async () => {
    const device = await site.device()
    const page = await site.open(device, '/')
    await signIn(page, 'worker-a')
    await page.goto(`${site.local.url}/report`)
    await page.getByRole('checkbox', { name: '已经当场处理好了' }).check()
    await page.getByLabel('是什么事').fill('纸箱占道，已搬走')
    await tap(page, '提交')
    await page.getByRole('link', { name: '请拍一张处理后的照片' }).click()
    expect(await page.evaluate('document.activeElement.id')).toBe('after')
    for (const name of ['处理前的照片', '处理后的照片']) {
      const group = page.getByRole('group', { name })
      await chooseCameraPicture(page, group)
      await group.getByRole('img').waitFor()
    }
    await tap(page, '提交')
    const number = await receipt(page)
    await site.local.idle()
    await page.goto(`${site.local.url}/cases/${number}`)
    await page.getByText('自办').first().waitFor()
    await page.locator('article', { hasText: '网格员已当场处置' }).locator('img.photo').waitFor()
    await device.close()
  })

  test('a grid worker reports with five taps; what was put right on the spot takes two more', async () => {
    const device = await site.device()
    const page = await site.open(device, '/')
    await signIn(page, 'worker-a')
    let taps = 0
    const touch = async (act: Promise<void>): Promise<void> => {
      taps += 1
      await act
    }
    const report = async (onSpot: boolean): Promise<string> => {
      taps = 0
      await touch(page.getByRole('link', { name: '上报', exact: true }).click())
      if (onSpot) await touch(page.getByRole('checkbox', { name: '已经当场处理好了' }).check())
      for (const name of onSpot ? ['处理前的照片', '处理后的照片'] : ['照片']) {
        const group = page.getByRole('group', { name, exact: true })
        await touch(chooseCameraPicture(page, group))
        await group.getByRole('img').waitFor()
      }
      await touch(page.getByLabel('是什么事').click())
      await page.keyboard.type('路边垃圾成堆')
      await touch(page.locator('.choices').getByRole('button', { name: '暴露垃圾' }).click())
      // Where he stands is found by itself.
      await page.getByText('上保社区第1网格').first().waitFor()
      await touch(tap(page, '提交'))
      return receipt(page)
    }
    expect([await report(false), taps]).toEqual([expect.stringMatching(/./), 5])
    expect([await report(true), taps]).toEqual([expect.stringMatching(/./), 7])
    await device.close()
  })

  test('on behalf of somebody: the preview says what is public, the slip has number and code', async () => {
    const device = await site.device()
    const page = await site.open(device, '/report')
    await page.getByLabel('是什么事').fill('楼道堆物')
    await page.getByRole('checkbox', { name: '我是替别人上报的' }).check()
    await page.getByRole('heading', { name: '公开的内容' }).waitFor()
    await tap(page, '提交')
    await receipt(page)
    await page.getByRole('button', { name: '打印凭条' }).waitFor()
    expect(await page.locator('[data-test=code]').textContent()).toMatch(/^[0-9A-Z-]{9,}$/)
    // On paper: the slip alone, black on white, whatever the screen is set to.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(await page.getByRole('navigation').or(page.getByRole('button')).filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('[data-test=code]').isVisible()).toBe(true)
    await device.close()
  })
  test('a place by the first letters of its pinyin, by keys alone; without a network by its name', async () => {
    const device = await site.device({ permissions: [] })
    const page = await site.open(device, '/report')
    await page.getByLabel('是什么事').fill('井盖松动')
    const search = page.getByRole('combobox', { name: '或按名称查找社区、网格' })
    await page.locator('#area option', { hasText: '上保社区第1网格' }).waitFor({ state: 'attached' })
    await device.setOffline(true)
    await search.fill('上保社区第1')
    await page
      .locator('.found')
      .getByRole('option', { name: /上保社区第1网格/ })
      .waitFor()
    await device.setOffline(false)
    await search.fill('sbsqd')
    const options = page.locator('.found').getByRole('option')
    await options.filter({ hasText: '上保社区第1网格' }).waitFor()
    const { violations } = await new AxeBuilder({ page }).include('.field:has(.found)').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    const names = await options.allTextContents()
    const index = names.findIndex(name => name.includes('上保社区第1网格'))
    for (let step = 0; step < index; step++) await search.press('ArrowDown')
    await search.press('Enter')
    await page.getByText('已选：上保社区第1网格').waitFor()
    expect(await options.count()).toBe(0)
    await tap(page, '提交')
    const number = await receipt(page)
    await site.local.idle()
    await signIn(page, 'shift-lead-a')
    await page.goto(`${site.local.url}/cases/${number}`)
    await page.getByText('上保社区第1网格').first().waitFor()
    await device.close()
  })
}
