import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { type Site, signIn } from '../support/site.ts'

export function accessibilitySuite(given: () => Site): void {
  let site: Site
  let numbers: { triage: string; task: string }
  beforeAll(async () => {
    site = given()
    const place = { position: { lat: 30.24, lon: 120.1294 } }
    const photos = [await site.api.photo()]
    const [triage, task] = [
      await site.api.report({ words: '说不清', place, photos }),
      await site.api.report({ words: '垃圾', place, category: 'GB.event.0110', condition: '1' }),
    ]
    numbers = { triage: triage.number, task: task.number }
    await site.local.idle()
    await site.api.desk(triage.number, 'publish', 'acceptor-a', { photos })
  })

  const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

  /** What the theme can break; everything else is the same in the dark. */
  const COLOURS = ['color-contrast', 'link-in-text-block']

  async function violations(page: Page, colorsOnly: boolean): Promise<readonly string[]> {
    // Hundreds of options and outlines, all drawn by the browser or by the same line of ours.
    const axe = new AxeBuilder({ page }).exclude('option').exclude('polygon')
    const { violations, passes } = await (colorsOnly ? axe.withRules(COLOURS) : axe.withTags(TAGS)).analyze()
    expect(passes.length).toBeGreaterThan(colorsOnly ? 0 : 10)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  }

  /** Every screen of each kind of person; what opens on a tap is opened. */
  const SCREENS = {
    nobody: ['/', '/report', '/mine', '/follow', '/follow/{triage}', '/map', '/tasks', '/nowhere'],
    'worker-a': ['/', '/report', '/field'],
    'handler-sanitation': ['/tasks', '/cases/{task}'],
    'shift-lead-a': ['/desk/triage', '/desk/requests', '/desk/held', '/desk/search?asked=yes', '/cases/{triage}'],
  } as const

  const pathOf = (screen: string): string =>
    screen.replace(/\{(\w+)\}/, (_all, name) => numbers[name as 'triage' | 'task'])

  async function openAs(who: keyof typeof SCREENS, device: BrowserContext): Promise<Page> {
    const page = await site.open(device, '/')
    if (who !== 'nobody') await signIn(page, who)
    return page
  }

  async function unfold(page: Page): Promise<void> {
    await page.locator('h1').waitFor()
    await page.locator('.waiting').waitFor({ state: 'detached' })
    for (const summary of await page.locator('summary').all()) await summary.click()
    const action = page.getByRole('button', { expanded: false }).last()
    if (await action.count()) await action.click()
  }

  const LOOKS = [
    ['zh-CN', 'light'],
    ['zh-CN', 'dark'],
    ['en', 'dark'],
    ['en', 'light'],
  ] as const

  const isWide = 'document.documentElement.scrollWidth > innerWidth'
  const language = (page: Page): Promise<string> => page.evaluate('document.documentElement.lang')

  test.each(Object.keys(SCREENS) as (keyof typeof SCREENS)[])(
    'no violation on any screen of %s',
    { timeout: 150_000 },
    async who => {
      const device = await site.device()
      const page = await openAs(who, device)
      const found: Record<string, readonly string[]> = {}
      for (const screen of SCREENS[who]) {
        await page.goto(`${site.local.url}${pathOf(screen)}`)
        await unfold(page)
        for (const [index, [lang, colorScheme]] of LOOKS.entries()) {
          if ((await language(page)) !== lang) await page.getByRole('button', { name: /^(English|中文)$/ }).click()
          await page.emulateMedia({ colorScheme })
          expect(await language(page)).toBe(lang)
          const wrong = [
            ...(await violations(page, index % 2 === 1)),
            ...((await page.evaluate(isWide)) ? ['wider than the screen'] : []),
          ]
          if (wrong.length > 0) found[`${screen} ${lang} ${colorScheme}`] = wrong
        }
        await page.getByRole('button', { name: '中文' }).click()
      }
      expect(found).toEqual({})
      await device.close()
    },
  )

  test('switching the language changes the page where it is', async () => {
    const page = await site.open(await site.device(), '/report')
    await page.getByLabel('是什么事').fill('保留')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Report' }).waitFor()
    expect(await page.getByLabel('What is it about?').inputValue()).toBe('保留')
    expect(await page.evaluate('document.documentElement.lang')).toBe('en')
  })

  const small = (page: Page) =>
    page.evaluate<string[]>(`[...document.querySelectorAll(
      'main button, main select, main input:not([type=file]):not([type=radio]):not([type=checkbox]), .choice, summary, header button, nav a, .brand'
    )].filter(each => each.getClientRects().length > 0 && each.getBoundingClientRect().height < 43.5).map(each => each.outerHTML.slice(0, 90))`)

  test.each(Object.keys(SCREENS) as (keyof typeof SCREENS)[])(
    'at 400 % (320 px wide) nothing of %s scrolls sideways, and what is touched is at least 44 px high',
    { timeout: 90_000 },
    async who => {
      const device = await site.device({ viewport: { width: 320, height: 256 }, hasTouch: true })
      const page = await openAs(who, device)
      for (const screen of SCREENS[who]) {
        await page.goto(`${site.local.url}${pathOf(screen)}`)
        await unfold(page)
        expect(await page.evaluate('document.documentElement.scrollWidth'), screen).toBeLessThanOrEqual(320)
        expect(await small(page), screen).toEqual([])
      }
      await device.close()
    },
  )
}
