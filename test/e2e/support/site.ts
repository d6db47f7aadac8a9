import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { publishWeb } from '#cli/web/publish-web.ts'
import { type RunningStack, startRunningStack } from '../../support/running-stack.ts'
import { type BrowserLanguage, startBrowser } from './browser.ts'

const BUILT = join(import.meta.dirname, '../../../dist/web')

/** Corner of Longjing Road, in a grid of the demonstration place. */
export const SPOT = { latitude: 30.24, longitude: 120.1294 }

/** Longer than anything should take on two busy cores. */
const PATIENCE_MS = 15_000

export interface Site extends RunningStack {
  /** A device of its own: nothing is shared with another. Its browser is Chinese, or English where its locale is. */
  readonly device: (options?: BrowserContextOptions) => Promise<BrowserContext>
  readonly open: (device: BrowserContext, path: string) => Promise<Page>
}

/** The whole stack with the site in its bucket, and a browser. */
export async function startSite(): Promise<Site> {
  const running = await startRunningStack()
  await publishWeb(running.stack, BUILT)
  const browsers = new Map<BrowserLanguage, Promise<Browser>>()
  const browserIn = (language: BrowserLanguage): Promise<Browser> => {
    const started = browsers.get(language) ?? startBrowser(language)
    browsers.set(language, started)
    return started
  }
  return {
    ...running,
    async device(options) {
      const browser = await browserIn(options?.locale?.startsWith('en') ? 'en_GB' : 'zh_CN')
      const device = await browser.newContext({
        ...{ locale: 'zh-CN', geolocation: SPOT, permissions: ['geolocation'], viewport: { width: 360, height: 740 } },
        ...options,
      })
      device.setDefaultTimeout(PATIENCE_MS)
      return device
    },
    async open(device, path) {
      const page = await device.newPage()
      await page.goto(`${running.local.url}${path}`)
      return page
    },
    async stop() {
      for (const browser of browsers.values()) await (await browser).close()
      await running.stop()
    },
  }
}

/** Through the issuer's own page, as a person would. */
export async function signIn(page: Page, sub: string): Promise<void> {
  await page.getByRole('button', { name: /工作人员登录|Staff sign-in/ }).click()
  await page.locator(`button[name=person][value="${sub}"]`).click()
  await page.getByRole('button', { name: /退出|Sign out/ }).waitFor()
}
