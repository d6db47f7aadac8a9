import type { BrowserContextOptions, Page } from 'playwright-core'
import { chooseCameraPicture } from '../support/picture.ts'
import { type Site, signIn } from '../support/site.ts'
import type { Cases } from './prepare-cases.ts'

interface Drawing {
  readonly site: Site
  readonly page: Page
  readonly cases: Cases
  readonly who?: string
}

interface Screen {
  readonly name: string
  readonly who?: string
  readonly look?: BrowserContextOptions
  readonly draw: (drawing: Drawing) => Promise<void>
}

const ENGLISH = { locale: 'en-GB' }

/** Signs in where somebody must, opens the path, and waits until everything is there. */
const at =
  (path: (cases: Cases) => string, then?: (page: Page) => Promise<void>): Screen['draw'] =>
  async ({ site, page, cases, who }) => {
    if (who) await signIn(page, who)
    await page.goto(`${site.local.url}${path(cases)}`)
    await page.locator('h1').waitFor()
    await page.locator('.waiting').waitFor({ state: 'detached' })
    await page.waitForLoadState('networkidle')
    await then?.(page)
  }

const filled = async (page: Page): Promise<void> => {
  await page.locator('#words').fill('龙井路口有一堆暴露垃圾')
  await page.getByRole('button', { name: /使用我的位置|Use my position/ }).click()
  await chooseCameraPicture(page)
  await page.locator('.photos img').waitFor()
  await page.locator('summary').first().click()
}

/** What the words suggest, and what the category then asks. */
const asked = async (page: Page): Promise<void> => {
  await page.locator('#words').fill('小区门口路灯不亮')
  await page.locator('ul.choices button').first().click()
  await page.locator('fieldset[id^=answer-]').first().waitFor()
  await page.getByRole('button', { name: /使用我的位置|Use my position/ }).click()
  await page.locator('#near').waitFor()
}

/** Drawn by whatever this browser can. */
const mapped = async (page: Page): Promise<void> => {
  await page.locator('tbody tr').first().waitFor()
  await page.locator('.map canvas, .map svg').first().waitFor()
  await page.waitForTimeout(2000)
}

const openAction =
  (name: RegExp) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name }).click()
    await page.locator('form').waitFor()
  }

export const SCREENS: readonly Screen[] = [
  { name: 'home', draw: at(() => '/') },
  { name: 'report', draw: at(() => '/report', filled) },
  { name: 'report-asked', draw: at(() => '/report', asked) },
  { name: 'report-worker', who: 'worker-a', draw: at(() => '/report', filled) },
  { name: 'report-en-dark', look: { ...ENGLISH, colorScheme: 'dark' }, draw: at(() => '/report', filled) },
  {
    name: 'offline',
    draw: at(
      () => '/report',
      async page => {
        await page.locator('#words').fill('井盖缺失')
        await page.context().setOffline(true)
        await page.getByRole('button', { name: '提交' }).click()
        await page.getByText('没有网络').waitFor()
      },
    ),
  },
  {
    name: 'receipt',
    draw: at(
      () => '/report',
      async page => {
        await page.locator('#words').fill('路灯不亮')
        await page.getByRole('button', { name: '提交' }).click()
        await page.locator('[data-test=number]').waitFor()
      },
    ),
  },
  { name: 'follow', draw: at(({ resolved }) => `/follow/${resolved}`) },
  { name: 'follow-en', look: ENGLISH, draw: at(({ task }) => `/follow/${task}`) },
  { name: 'map', draw: at(() => '/map', mapped) },
  { name: 'map-en-dark', look: { ...ENGLISH, colorScheme: 'dark' }, draw: at(() => '/map', mapped) },
  { name: 'worklist', who: 'handler-sanitation', draw: at(() => '/tasks') },
  {
    name: 'worklist-en-dark',
    who: 'handler-sanitation',
    look: { ...ENGLISH, colorScheme: 'dark' },
    draw: at(() => '/tasks'),
  },
  { name: 'task', who: 'handler-sanitation', draw: at(({ task }) => `/cases/${task}`) },
  { name: 'field', who: 'worker-a', draw: at(() => '/field') },
  { name: 'desk', who: 'shift-lead-a', draw: at(() => '/desk/triage') },
  {
    name: 'desk-advice',
    who: 'shift-lead-a',
    draw: at(
      ({ triage }) => `/cases/${triage}`,
      async page => {
        await page.locator('#advice').waitFor()
        await page.locator('summary', { hasText: '为什么有些操作' }).click()
      },
    ),
  },
  {
    name: 'desk-search',
    who: 'shift-lead-a',
    draw: at(
      () => '/desk/search?asked=yes&category=GB.event.0110',
      async page => {
        await page.locator('.cards .card').first().waitFor()
      },
    ),
  },
  {
    name: 'report-place-search',
    draw: at(
      () => '/report',
      async page => {
        await page.locator('#place-search').fill('sbsq')
        await page.locator('.found').waitFor()
      },
    ),
  },
  {
    name: 'desk-undelivered',
    who: 'dispatcher-a',
    draw: at(
      () => '/desk/triage',
      async page => page.locator('summary', { hasText: '未能送达' }).click(),
    ),
  },
  { name: 'desk-requests', who: 'dispatcher-a', draw: at(() => '/desk/requests') },
  { name: 'desk-file', who: 'shift-lead-a', draw: at(({ triage }) => `/cases/${triage}`, openAction(/^立案$/)) },
  { name: 'desk-close', who: 'shift-lead-a', draw: at(({ resolved }) => `/cases/${resolved}`, openAction(/^返工$/)) },
  { name: 'registry', who: 'registrar-a', draw: at(() => '/registry/agency') },
  { name: 'registry-entry', who: 'registrar-a', draw: at(() => '/registry/category/entry?id=GB.event.0110') },
]
