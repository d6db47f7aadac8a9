import type { BrowserContext, Page, Request } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { casesMade } from '../support/cases.ts'
import { type Site, signIn } from '../support/site.ts'
import { wakeServiceWorker } from '../support/wake-service-worker.ts'

const PUBLIC = '**/api/t/xihu/reports'
const STAFF = '**/api/reports'
/** Of version 4: random through and through. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export function resendSuite(given: () => Site): void {
  let site: Site
  beforeAll(() => {
    site = given()
  })

  const submit = async (page: Page, words: string): Promise<void> => {
    await page.getByLabel('是什么事').fill(words)
    await page.getByRole('button', { name: '提交' }).click()
  }
  const receipt = (page: Page) => page.locator('[data-test=number]').waitFor()

  /** Answers the first of these posts so, and lets the others through. Gives them all. */
  async function firstAnswered(device: BrowserContext, url: string, status: number): Promise<readonly Request[]> {
    const posts: Request[] = []
    await device.route(url, route => {
      posts.push(route.request())
      // As the gateway says it, not our own code.
      return posts.length === 1 ? route.fulfill({ status, json: { message: 'Not now' } }) : route.continue()
    })
    return posts
  }
  const header = (posts: readonly Request[], name: string) => posts.map(post => post.headers()[name])

  test('the server is down for a moment: the page says so, and the report is sent by itself, once', async () => {
    const device = await site.device({ serviceWorkers: 'block' })
    const page = await site.open(device, '/report')
    const posts = await firstAnswered(device, PUBLIC, 503)
    const cases = await casesMade(site, async () => {
      await submit(page, '雨水井堵了')
      await page.getByText('服务器暂时没有接收。内容保存在本机，稍后自动重试，不会重复。').waitFor()
      await receipt(page)
    })
    expect(cases).toBe(1)
    expect(posts).toHaveLength(2)
    expect(new Set(header(posts, 'idempotency-key')).size).toBe(1)
    await device.close()
  })

  test('the session ended meanwhile: what waits for it is sent when the person comes back to the page', async () => {
    const device = await site.device({ serviceWorkers: 'block' })
    const page = await site.open(device, '/')
    await signIn(page, 'worker-a')
    await page.goto(`${site.local.url}/report`)
    const posts = await firstAnswered(device, STAFF, 401)
    const cases = await casesMade(site, async () => {
      await submit(page, '树枝断了')
      await page.getByText('登录已过期').waitFor()
      // A browser without a screen shows every page always: the event alone says that somebody looks again.
      await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`)
      await receipt(page)
    })
    expect(cases).toBe(1)
    expect(posts).toHaveLength(2)
    await device.close()
  })

  test('a phone that is passed on after the session ended: what one left is unseen by the next, and there for him', async () => {
    const device = await site.device({ serviceWorkers: 'block' })
    const page = await site.open(device, '/')
    await signIn(page, 'worker-a')
    await page.goto(`${site.local.url}/report`)
    await page.getByLabel('是什么事').fill('只写了一半')
    await page.getByText('草稿已保存').waitFor()
    await device.route('**/api/errands?*', route => route.fulfill({ status: 401, json: { message: 'Unauthorized' } }))
    await page.goto(`${site.local.url}/field`)
    await page.getByRole('button', { name: '工作人员登录' }).first().waitFor()
    await device.unroute('**/api/errands?*')
    const mine = async () => {
      await page.goto(`${site.local.url}/mine`)
      await page.getByText(/只写了一半|另有 1 项/).waitFor()
      return [await page.getByText('只写了一半').count(), await page.getByText('另有 1 项').count()]
    }
    expect(await mine()).toEqual([0, 1])
    await signIn(page, 'dispatcher-a')
    expect(await mine()).toEqual([0, 1])
    await page.getByRole('button', { name: '退出' }).click()
    await page.getByRole('button', { name: '工作人员登录' }).waitFor()
    await signIn(page, 'worker-a')
    expect(await mine()).toEqual([1, 0])
    await device.close()
  })

  test('a browser that keeps nothing says so, and reports all the same', async () => {
    const device = await site.device({ serviceWorkers: 'block' })
    await device.addInitScript(`Object.defineProperty(globalThis, 'indexedDB', { value: undefined })`)
    const page = await site.open(device, '/report')
    await page.getByText('不允许网站在本机保存').waitFor()
    const cases = await casesMade(site, async () => {
      await submit(page, '护栏坏了')
      await receipt(page)
    })
    expect(cases).toBe(1)
    await device.close()
  })

  test('the page is closed before there is a network: the browser wakes the app, which sends it, once', async () => {
    const device = await site.device()
    const page = await site.open(device, '/report')
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
    const elsewhere = await device.newPage()
    const cases = await casesMade(site, async () => {
      await device.route(PUBLIC, route => route.abort())
      await submit(page, '路牌歪了')
      await page.getByText('没有网络').waitFor()
      await page.close()
      await device.unroute(PUBLIC)
      const sent = device.waitForEvent('response', response => response.url().endsWith('/api/t/xihu/reports'))
      await wakeServiceWorker(device, elsewhere, site.local.url, 'wangge-outbox')
      const response = await sent
      expect(response.status()).toBe(201)
      expect(response.request().serviceWorker()).not.toBeNull()
      expect(response.request().headers()['wangge-device']).toMatch(UUID)
    })
    expect(cases).toBe(1)
    await elsewhere.goto(`${site.local.url}/mine`)
    await elsewhere.getByText('已送达').waitFor()
    await device.close()
  })

  test('reports without a login carry what the browser calls itself, always the same; those of staff carry nothing', async () => {
    const named = async (device: BrowserContext, act: (page: Page) => Promise<void>): Promise<string | undefined> => {
      const page = await site.open(device, '/report')
      const [post] = await Promise.all([
        page.waitForRequest(request => request.method() === 'POST' && request.url().endsWith('/reports')),
        act(page),
      ])
      await receipt(page)
      await page.close()
      return post.headers()['wangge-device']
    }
    const one = await site.device({ serviceWorkers: 'block' })
    const first = await named(one, page => submit(page, '一处积水'))
    expect(first).toMatch(UUID)
    expect(await named(one, page => submit(page, '又一处积水'))).toBe(first)
    const other = await site.device({ serviceWorkers: 'block' })
    expect(await named(other, page => submit(page, '别处积水'))).not.toBe(first)
    const staff = await site.open(one, '/')
    await signIn(staff, 'worker-a')
    expect(await named(one, page => submit(page, '巡查发现积水'))).toBeUndefined()
    await Promise.all([one.close(), other.close()])
  })
}
