import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { resolvedCase } from '../support/resolved-case.ts'
import { type Site, signIn } from '../support/site.ts'

export function accessibilitySuite(given: () => Site): void {
  let site: Site
  /** What screens are of, by the names that their paths have for it. */
  const known: Record<string, string> = {}
  beforeAll(async () => {
    site = given()
    const { api, local } = site
    const place = { position: { lat: 30.24, lon: 120.1294 } }
    const photos = [await api.photo()]
    const reports = {
      triage: { words: '说不清', place, photos },
      verify: { words: '好像有异味', place },
      task: { words: '垃圾', place, category: 'GB.event.0110', condition: '1' },
    }
    for (const [name, report] of Object.entries(reports)) known[name] = (await api.report(report)).number
    for (const name of ['resolved', 'check']) known[name] = (await resolvedCase(site, '垃圾清了')).number
    await local.idle()
    for (const action of ['verify', 'check']) await api.desk(known[action] ?? '', action, 'acceptor-a')
    await api.desk(known.triage ?? '', 'publish', 'acceptor-a', { photos })
    await local.idle()
  })

  const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

  async function violations(page: Page): Promise<readonly string[]> {
    // Hundreds of options and outlines, all drawn by the browser or by the same line of ours.
    const axe = new AxeBuilder({ page }).exclude('option').exclude('.map-grid')
    const { violations, passes } = await axe.withTags(TAGS).analyze()
    expect(passes.length).toBeGreaterThan(10)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  }

  /** Every screen of each kind of person; what opens on a tap is opened. */
  const SCREENS = {
    nobody: ['/', '/report', '/mine', '/follow', '/follow/{triage}', '/map', '/tasks', '/signed-in', '/nowhere'],
    reporter: ['/mine', '/mine/{sent}', '/follow/{own}'],
    'worker-a': ['/', '/report', '/field', '/cases/{verify}', '/cases/{check}'],
    'handler-sanitation': ['/tasks', '/cases/{task}'],
    'shift-lead-a': [
      ...['/desk/triage', '/desk/requests', '/desk/resolved', '/desk/held', '/desk/search?asked=yes'],
      '/cases/{triage}',
    ],
    'registrar-a': ['/', '/registry/agency', '/registry/category/entry?id=GB.event.0110', '/registry/post/entry'],
  } as const

  const pathOf = (screen: string): string => screen.replace(/\{(\w+)\}/, (_all, name) => known[name] ?? name)

  async function openAs(who: keyof typeof SCREENS, device: BrowserContext): Promise<Page> {
    const page = await site.open(device, '/')
    if (who === 'reporter') await reportAndBeAsked(page)
    else if (who !== 'nobody') await signIn(page, who)
    return page
  }

  /** The device that sent a report opens it without its code; the agency waits for an answer. */
  async function reportAndBeAsked(page: Page): Promise<void> {
    await page.goto(`${site.local.url}/report`)
    await page.getByLabel('是什么事').fill('楼下有垃圾')
    await page.getByRole('button', { name: '使用我的位置' }).click()
    await page.getByText('上保社区第1网格').first().waitFor()
    await page.getByRole('button', { name: '提交' }).click()
    const own = (await page.locator('[data-test=number]').textContent()) ?? ''
    Object.assign(known, { own, sent: page.url().split('/').at(-1) })
    await site.local.idle()
    await site.api.desk(own, 'file', 'shift-lead-a', { category: 'GB.event.0110', condition: '1' })
    await site.local.idle()
    const agency = (action: string, body: object) =>
      site.api.post(`/api/tasks/${own}.L1/${action}`, { as: 'handler-sanitation', body })
    await agency('sign', {})
    expect((await agency('askReporter', { words: '在哪一侧？' })).status).toBe(200)
  }

  /** What a screen shows once it knows whose device it is on. */
  const MARKS: Readonly<Record<string, string>> = {
    '/follow/{own}': 'section:has(#own) .notice',
    '/mine/{sent}': '[data-test=code]',
  }

  async function unfold(page: Page, screen: string): Promise<void> {
    await page.locator(MARKS[screen] ?? 'h1').waitFor()
    await page.locator('.waiting').waitFor({ state: 'detached' })
    for (const summary of await page.locator('summary').all()) await summary.click()
    const action = page.getByRole('button', { expanded: false }).last()
    if (await action.count()) await action.click()
  }

  /** Colours depend on the theme alone and words on the language alone: two looks see both of each. */
  const LOOKS = [
    ['zh-CN', 'light'],
    ['en', 'dark'],
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
        await unfold(page, screen)
        for (const [lang, colorScheme] of LOOKS) {
          if ((await language(page)) !== lang) await page.getByRole('button', { name: /^(English|中文)$/ }).click()
          await page.emulateMedia({ colorScheme })
          expect(await language(page)).toBe(lang)
          const wrong = [
            ...(await violations(page)),
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

  test('who asks his device for less motion sees none', async () => {
    const device = await site.device({ reducedMotion: 'reduce' })
    const page = await site.open(device, '/report')
    await page.getByLabel('是什么事').fill('垃圾堆放')
    const moving = `[...document.querySelectorAll('*')].filter(each => {
      const { animationName, transitionDuration } = getComputedStyle(each)
      return animationName !== 'none' || transitionDuration.split(',').some(time => parseFloat(time) > 0)
    }).length`
    expect(await page.evaluate(moving)).toBe(0)
    await device.close()
  })

  const small = (page: Page) =>
    page.evaluate<string[]>(`[...document.querySelectorAll(
      'main button, main select, main input:not([type=file]):not([type=radio]):not([type=checkbox]), .choice, summary, header button, nav a, .brand'
    )].filter(each => each.getClientRects().length > 0 && Math.min(each.getBoundingClientRect().height, each.getBoundingClientRect().width) < 43.5).map(each => each.outerHTML.slice(0, 90))`)

  test.each(Object.keys(SCREENS) as (keyof typeof SCREENS)[])(
    'at 400 % (320 px wide) nothing of %s scrolls sideways, and what is touched is at least 44 px high and wide',
    { timeout: 90_000 },
    async who => {
      const device = await site.device({ viewport: { width: 320, height: 256 }, hasTouch: true })
      const page = await openAs(who, device)
      for (const screen of SCREENS[who]) {
        await page.goto(`${site.local.url}${pathOf(screen)}`)
        await unfold(page, screen)
        expect(await page.evaluate('document.documentElement.scrollWidth'), screen).toBeLessThanOrEqual(320)
        expect(await small(page), screen).toEqual([])
        await page.evaluate(`document.documentElement.toggleAttribute('data-large', true)`)
        expect(await page.evaluate('document.documentElement.scrollWidth'), `${screen}, large`).toBeLessThanOrEqual(320)
      }
      await device.close()
    },
  )
}
