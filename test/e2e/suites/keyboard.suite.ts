import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { cameraPicture } from '../support/picture.ts'
import type { Site } from '../support/site.ts'

/** More than any of our screens has. */
const MOST_STOPS = 150

/** Tabs until the control is reached, as somebody without a mouse does; the focus must be seen on the way. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate<{ name: string; seen: boolean }>(`(() => {
      const each = document.activeElement
      const label = each.labels?.[0]?.textContent ?? each.getAttribute('aria-label') ?? each.textContent ?? ''
      const box = each.getBoundingClientRect()
      return { name: label.trim(), seen: box.bottom > 0 && box.top < innerHeight }
    })()`)
    if (!name.test(at.name)) continue
    expect(at.seen, `${name} is in sight`).toBe(true)
    return
  }
  throw new Error(`No key leads to ${name}`)
}

async function signInByKeys(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, /^工作人员登录$/)
  await page.keyboard.press('Enter')
  await page.locator('button[name=person]').first().waitFor()
  await tabTo(page, name)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '退出' }).waitFor()
}

export function keyboardSuite(given: () => Site): void {
  let site: Site
  beforeAll(() => {
    site = given()
  })

  test('a resident reports, and moves the pin, without a pointer', async () => {
    const device = await site.device()
    const page = await site.open(device, '/')
    await tabTo(page, /^我要上报$/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '上报' }).waitFor()
    await tabTo(page, /^是什么事/)
    await page.keyboard.type('路口积水')
    await tabTo(page, /^在地图上选择$/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^向北移$/)
    await page.keyboard.press('Enter')
    await page.locator('.map-pin').waitFor({ state: 'attached' })
    await tabTo(page, /^提交$/)
    await page.keyboard.press('Enter')
    await page.locator('[data-test=number]').waitFor()
    await device.close()
  })

  test('an agency signs in, signs and resolves with photos, without a pointer', async () => {
    const report = { words: '路口垃圾', category: 'GB.event.0110', condition: '1' }
    const { number } = await site.api.report({ ...report, place: { position: { lat: 30.24, lon: 120.1294 } } })
    await site.local.idle()
    const device = await site.device({ viewport: { width: 1280, height: 800 } })
    const page = await site.open(device, '/')
    const enter = () => page.keyboard.press('Enter')
    await signInByKeys(page, /^环卫处置员/)
    await tabTo(page, /^部门任务$/)
    await enter()
    await page.getByRole('link', { name: new RegExp(number) }).waitFor()
    const cards = page.locator('.cards > .card')
    const goTo = async () => {
      const index = (await cards.allTextContents()).findIndex(text => text.includes(number))
      const at = (await cards.evaluateAll(all => all.findIndex(each => each.classList.contains('current')))) ?? -1
      for (let step = at; step < index; step++) await page.keyboard.press('j')
      for (let step = at; step > index; step--) await page.keyboard.press('k')
    }
    await goTo()
    await page.keyboard.press('x')
    await tabTo(page, /^签收选中的 1 件$/)
    await enter()
    await page.getByText('已签收 1 件').waitFor()
    await goTo()
    await enter()
    await page.getByRole('heading', { level: 1, name: new RegExp(number) }).waitFor()
    await page.getByRole('button', { name: '反馈办结' }).waitFor()
    await tabTo(page, /^反馈办结$/)
    await enter()
    await tabTo(page, /^说明/)
    await page.keyboard.type('已清运。')
    const picture = await cameraPicture(page)
    for (const name of ['处置前照片', '处置后照片']) {
      await tabTo(page, /^拍照或选择照片$/)
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')])
      await chooser.setFiles(picture)
      await page.getByRole('group', { name }).getByRole('img').waitFor()
    }
    await tabTo(page, /^反馈办结$/)
    await enter()
    await page.getByText('已完成：反馈办结').waitFor()
    await device.close()
  })

  test('triage: from the list to rejecting, with its form, without a pointer', async () => {
    const { number } = await site.api.report({
      words: '说不清的事',
      place: { position: { lat: 30.24, lon: 120.1294 } },
    })
    await site.local.idle()
    const device = await site.device({ viewport: { width: 1280, height: 800 } })
    const page = await site.open(device, '/')
    await signInByKeys(page, /^值班长/)
    await tabTo(page, /^受理派遣$/)
    await page.keyboard.press('Enter')
    const card = page.getByRole('link', { name: new RegExp(number) })
    await card.waitFor()
    const cards = page.locator('.cards > .card')
    const index = await cards.evaluateAll(
      (all, wanted) => all.findIndex(each => each.textContent?.includes(wanted)),
      number,
    )
    for (let step = 0; step <= index; step++) await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: new RegExp(number) }).waitFor()
    await page.getByRole('button', { name: '立案', exact: true }).waitFor()
    await tabTo(page, /^不予受理$/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^紧急情况$/)
    await page.keyboard.press('ArrowDown')
    await tabTo(page, /^说明/)
    await page.keyboard.type('请到法院咨询。')
    await tabTo(page, /^不予受理$/)
    await page.keyboard.press('Enter')
    await page.getByText('已完成：不予受理').waitFor()
    await device.close()
  })
}
