import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, finishForm, openForm, openFromList, sendForm } from '../support/case-screen.ts'
import { chooseCameraPicture } from '../support/picture.ts'
import { resolvedCase } from '../support/resolved-case.ts'
import { type Site, signIn } from '../support/site.ts'

const PLACE = { place: { position: { lat: 30.24, lon: 120.1294 } } }

export function errandsSuite(given: () => Site): void {
  let site: Site
  let desk: Page
  let worker: Page
  beforeAll(async () => {
    site = given()
    desk = await deskOf(site, 'acceptor-a')
    worker = await site.open(await site.device(), '/')
    await signIn(worker, 'worker-a')
  })
  afterAll(() => Promise.all([desk, worker].map(page => page.context().close())))

  const goTo = (number: string): Promise<void> => openFromList(worker, `${site.local.url}/field`, new RegExp(number))
  /** What the worker fills in at the place, but for the photo. */
  async function writeAnswer(action: string, words: string): Promise<void> {
    const form = await openForm(worker, action)
    await form.getByLabel('说明').fill(words)
    await form.getByRole('button', { name: '记录现在的位置' }).click()
    await form.getByRole('group', { name: '现场位置' }).getByText('上保社区第1网格').first().waitFor()
  }
  async function addPhoto(): Promise<void> {
    const photos = worker.getByRole('group', { name: '照片', exact: true })
    await chooseCameraPicture(worker, photos)
    await photos.getByRole('img').waitFor()
  }

  test('the desk has it verified; without a photo the answer is not taken and nothing is lost, with one the desk sees what was seen', async () => {
    const { number } = await site.api.report({ words: '河边好像有人倒垃圾', ...PLACE })
    await site.local.idle()
    await openFromList(desk, `${site.local.url}/desk/triage`, new RegExp(number))
    await desk.getByRole('button', { name: '派员核实' }).click()
    await desk.getByText('已完成：派员核实').waitFor()
    await site.local.idle()

    await goTo(number)
    await writeAnswer('属实', '岸边有两袋垃圾。')
    await sendForm(worker, '属实')
    const missing = worker.getByRole('link', { name: '照片: 至少需要 1 张照片，现有 0 张' })
    await missing.click()
    expect(await worker.evaluate('document.activeElement.querySelector("legend").textContent')).toBe('照片')
    expect(await worker.getByRole('form', { name: '属实' }).getByLabel('说明').inputValue()).toBe('岸边有两袋垃圾。')
    await addPhoto()
    await finishForm(worker, '属实')
    await site.local.idle()

    await desk.goto(`${site.local.url}/cases/${number}`)
    const seen = desk.getByRole('region', { name: '现场核实与核查' }).getByRole('article')
    await seen.getByText('岸边有两袋垃圾。').waitFor()
    await seen.getByText('属实', { exact: true }).waitFor()
    await seen.locator('img').waitFor()
    await desk.getByRole('button', { name: '立案', exact: true }).waitFor()
  })

  test('nothing of the kind is there: the answer ends it, and everybody reads so', async () => {
    const { number } = await site.api.report({ words: '听说有人占道', ...PLACE })
    await site.local.idle()
    await site.api.desk(number, 'verify', 'acceptor-a')
    await site.local.idle()
    await goTo(number)
    await writeAnswer('不属实', '现场没有占道。')
    await addPhoto()
    await finishForm(worker, '不属实')
    await site.local.idle()
    const anybody = await site.open(await site.device(), `/follow/${number}`)
    await anybody.getByText('核实结果：不属实。').waitFor()
    expect(await anybody.locator('main').textContent()).not.toContain('现场没有占道')
    await anybody.context().close()
  })

  test('a check that fails sends it back to the agency, which sees why', async () => {
    const { number } = await resolvedCase(site, '绿化带里有垃圾')
    await openFromList(desk, `${site.local.url}/desk/resolved`, new RegExp(number))
    await desk.getByRole('button', { name: '派员核查' }).click()
    await desk.getByText('已完成：派员核查').waitFor()
    await site.local.idle()
    await goTo(number)
    await writeAnswer('核查不通过', '还剩半堆。')
    await addPhoto()
    await finishForm(worker, '核查不通过')
    await site.local.idle()
    const agency = await deskOf(site, 'handler-sanitation')
    await openFromList(agency, `${site.local.url}/tasks`, new RegExp(number))
    const seen = agency.getByRole('region', { name: '现场核实与核查' }).getByRole('article')
    await seen.getByText('还剩半堆。').waitFor()
    await seen.getByText('未通过').waitFor()
    await seen.locator('img').waitFor()
    await agency.getByRole('button', { name: '反馈办结' }).waitFor()
    await agency.context().close()
  })

  test('where there is no network he still sees where to go and answers; his words wait where he can read them', async () => {
    const { number } = await site.api.report({ words: '地下车库里好像漏水', ...PLACE })
    await site.local.idle()
    await site.api.desk(number, 'verify', 'acceptor-a')
    await site.local.idle()
    const page = await worker.context().newPage()
    await page.goto(`${site.local.url}/`)
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
    const read = page.waitForResponse(response => response.url().endsWith(`/${number}/deadline`))
    await page.goto(`${site.local.url}/field`)
    await (await read).finished()
    await expect.poll(() => page.evaluate(KEPT)).toContain(number)
    await worker.context().setOffline(true)
    await openFromList(page, `${site.local.url}/field`, new RegExp(number))
    await page.getByText('网络不可用').waitFor()
    const form = await openForm(page, '属实')
    await form.getByLabel('说明').fill('二层东侧漏水。')
    await form.getByRole('button', { name: '记录现在的位置' }).click()
    await form.getByRole('group', { name: '现场位置' }).getByText('上保社区第1网格').first().waitFor()
    const photos = page.getByRole('group', { name: '照片', exact: true })
    await chooseCameraPicture(page, photos)
    await photos.getByRole('img').waitFor()
    await sendForm(page, '属实')
    await page.getByText('属实：没有网络，已保存在本机').waitFor()
    await page.goto(`${site.local.url}/mine`)
    const card = page.locator('.card', { hasText: number })
    await card.getByText('二层东侧漏水。').waitFor()
    await worker.context().setOffline(false)
    await card.getByText('已送达').waitFor()
    await site.local.idle()
    await page.goto(`${site.local.url}/follow/${number}`)
    await page.getByText('核实结果：属实。').waitFor()
    await page.close()
  })
}

/** Names of what the device keeps for where there is no network. */
const KEPT = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('wangge-screens')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const reading = opening.result.transaction('screens').objectStore('screens').getAllKeys()
    reading.onsuccess = () => { opening.result.close(); resolve(reading.result.join(' ')) }
  }
})`
