import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, finishForm, openForm, openFromList, sendForm } from '../support/case-screen.ts'
import type { Site } from '../support/site.ts'

const RUBBISH = { category: 'GB.event.0110', condition: '1', place: { position: { lat: 30.24, lon: 120.1294 } } }
const DAYS = 86_400_000

export function requestsSuite(given: () => Site): void {
  let site: Site
  let agency: Page
  let dispatcher: Page
  let supervisor: Page
  beforeAll(async () => {
    site = given()
    agency = await deskOf(site, 'handler-sanitation')
    dispatcher = await deskOf(site, 'dispatcher-a')
    supervisor = await deskOf(site, 'supervisor-a')
  })
  afterAll(() => Promise.all([agency, dispatcher, supervisor].map(page => page.context().close())))

  /** The agency has signed for it and looks at it. */
  async function signed(words: string): Promise<string> {
    const { number, caseId } = await site.api.report({ words, ...RUBBISH })
    await site.local.idle()
    await site.api.post(`/api/tasks/${caseId}.L1/sign`, { as: 'handler-sanitation', body: {} })
    await agency.goto(`${site.local.url}/cases/${number}`)
    return number
  }
  const toDecide = (page: Page, number: string, asks: string): Promise<void> =>
    openFromList(page, `${site.local.url}/desk/requests`, new RegExp(`${number}.*${asks}`))
  const due = (page: Page) =>
    page.locator('dt:text-is("处置期限") + dd').evaluate(dd => dd.firstChild?.textContent ?? '')

  test('more time: how much and why is read at the desk, which grants it; the agency has a later deadline', async () => {
    const number = await signed('垃圾太多，一车拉不完')
    const before = await due(agency)
    const form = await openForm(agency, '申请延期')
    await form.getByLabel('数量').fill('3')
    await form.getByRole('radio', { name: '工作时', exact: true }).check()
    await form.getByLabel('说明').fill('车辆检修，下午恢复。')
    await finishForm(agency, '申请延期')
    await site.local.idle()
    await toDecide(dispatcher, number, '申请延期')
    await dispatcher.getByText('申请延期 3个工作时').waitFor()
    await dispatcher.getByText('车辆检修，下午恢复。').waitFor()
    await openForm(dispatcher, '同意延期')
    await finishForm(dispatcher, '同意延期')
    await agency.reload()
    await agency.getByText('同意延期至').waitFor()
    expect(await due(agency)).not.toBe(before)
  })

  test('laid aside until a day: not before the dispatcher and the supervisor have both agreed', async () => {
    const number = await signed('路面塌陷，要等施工')
    const form = await openForm(agency, '申请挂账')
    const until = (days: number) => new Date(site.local.clock.now() + days * DAYS).toISOString().slice(0, 16)
    await form.getByLabel('截止时间').fill(until(-2))
    await form.getByLabel('说明').fill('等待道路施工。')
    await sendForm(agency, '申请挂账')
    await agency.getByRole('link', { name: '截止时间: 时间已过' }).click()
    await form.getByLabel('截止时间').fill(until(20))
    await finishForm(agency, '申请挂账')
    await site.local.idle()
    for (const page of [dispatcher, supervisor]) {
      await toDecide(page, number, '申请挂账')
      await page.getByText('等待道路施工。').waitFor()
      await openForm(page, '同意挂账')
      await finishForm(page, '同意挂账')
      await site.local.idle()
    }
    await agency.reload()
    await agency.getByText(/^挂账至/).waitFor()
  })

  test('sent back: refused with the reason that was demanded; the second time the supervisor rules, and it binds', async () => {
    const number = await signed('路口堆着建筑材料')
    const askBack = async (words: string): Promise<void> => {
      const form = await openForm(agency, '申请回退')
      await form.getByRole('radio', { name: '其他' }).check()
      await form.getByLabel('权责清单依据').fill('330106.GB.event.0110')
      await form.getByLabel('说明').fill(words)
      await finishForm(agency, '申请回退')
      await site.local.idle()
    }
    await openForm(agency, '申请回退')
    await agency.getByLabel('权责清单依据').fill('道路养护职责')
    await sendForm(agency, '申请回退')
    await agency.getByRole('link', { name: /^权责清单依据：只能用字母/ }).waitFor()
    await agency.reload()
    await askBack('应由道路养护单位清理。')
    await toDecide(dispatcher, number, '申请回退')
    await dispatcher.getByText('应由道路养护单位清理。').waitFor()
    const refusal = await openForm(dispatcher, '不同意回退')
    await sendForm(dispatcher, '不同意回退')
    await dispatcher.getByRole('link', { name: '请填写：说明' }).waitFor()
    await refusal.getByLabel('说明').fill('暴露垃圾属贵单位职责。')
    await finishForm(dispatcher, '不同意回退')
    await agency.reload()
    await agency.getByText('暴露垃圾属贵单位职责。').waitFor()

    await askBack('现场是养护单位的材料，不是垃圾。')
    await toDecide(supervisor, number, '待裁决')
    await supervisor.getByText('现场是养护单位的材料，不是垃圾。').waitFor()
    const ruling = await openForm(supervisor, '裁决')
    await ruling.getByLabel('主办部门').selectOption('municipal-works')
    await ruling.getByLabel('备选部门').selectOption('sanitation')
    await ruling.getByLabel('说明').fill('材料归养护单位，由其清运。')
    await finishForm(supervisor, '裁决')
    await site.local.idle()
    await agency.goto(`${site.local.url}/tasks`)
    await agency.getByRole('status').first().waitFor()
    expect(await agency.getByRole('link', { name: new RegExp(number) }).count()).toBe(0)
    const other = await deskOf(site, 'handler-municipal')
    await openFromList(other, `${site.local.url}/tasks`, new RegExp(number))
    await other.getByText('材料归养护单位，由其清运。').waitFor()
    await other.context().close()
  })
}
