import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { type Site, signIn } from '../support/site.ts'

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

  test('triage: from the list to rejecting, with its form, without a pointer', async () => {
    const { number } = await site.api.report({
      words: '说不清的事',
      place: { position: { lat: 30.24, lon: 120.1294 } },
    })
    await site.local.idle()
    const device = await site.device({ viewport: { width: 1280, height: 800 } })
    const page = await site.open(device, '/')
    await signIn(page, 'shift-lead-a')
    await page.goto(`${site.local.url}/desk/triage`)
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
