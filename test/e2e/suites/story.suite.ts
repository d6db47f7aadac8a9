import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { chooseCameraPicture } from '../support/picture.ts'
import { type Site, signIn } from '../support/site.ts'

export function storySuite(given: () => Site): void {
  let site: Site
  beforeAll(() => {
    site = given()
  })

  async function as(sub: string, path: string): Promise<Page> {
    const page = await site.open(await site.device({ viewport: { width: 1280, height: 800 } }), '/')
    await signIn(page, sub)
    await page.goto(`${site.local.url}${path}`)
    return page
  }
  const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
  const done = (page: Page, what: string) => page.getByText(`已完成：${what}`).waitFor()

  describe('one case from the street to closed', () => {
    let number = ''
    let code = ''
    let desk: Page
    let agency: Page
    let worker: Page

    test('a grid worker reports in five taps, with photo and position', async () => {
      worker = await as('worker-a', '/')
      await worker.getByRole('link', { name: '上报', exact: true }).click()
      await worker.getByText('上保社区第1网格').first().waitFor()
      await chooseCameraPicture(worker)
      await worker.getByRole('img', { name: '照片 1' }).waitFor()
      // Words alone: no category, so that a person must decide.
      await worker.getByLabel('是什么事').fill('龙井路口有怪味，说不清是什么')
      await tap(worker, '提交')
      number = (await worker.locator('[data-test=number]').textContent()) ?? ''
      code = (await worker.locator('[data-test=code]').textContent()) ?? ''
      expect(number).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]$/)
      await site.local.idle()
    })

    test('the shift lead claims and files it; the duty list says to whom it goes', async () => {
      desk = await as('shift-lead-a', '/desk/triage')
      await desk.getByRole('link', { name: new RegExp(number) }).click()
      await desk.getByText('为何需要人工').waitFor()
      await desk.getByRole('img', { name: '照片 1' }).waitFor()
      await tap(desk, '领取')
      await done(desk, '领取')
      await tap(desk, '立案')
      await desk.locator('form').getByLabel('类别').selectOption('GB.event.0110')
      await desk.locator('form').getByRole('radio').first().check()
      await desk.locator('form').getByRole('button', { name: '立案' }).click()
      await done(desk, '立案')
      await site.local.idle()
    })

    test('the agency signs from its worklist and resolves', async () => {
      agency = await as('handler-sanitation', '/tasks')
      await agency.getByRole('link', { name: new RegExp(number) }).waitFor()
      for (const key of ['j', 'x']) await agency.keyboard.press(key)
      await tap(agency, /签收选中的 1 件/)
      await agency.getByText('已签收 1 件').waitFor()
      for (const key of ['j', 'Enter']) await agency.keyboard.press(key)
      await agency.getByRole('heading', { name: new RegExp(number) }).waitFor()
      await tap(agency, '反馈办结')
      await agency.locator('form').getByRole('button', { name: '反馈办结' }).click()
      await agency.getByRole('heading', { name: '请修改以下内容' }).waitFor()
      await agency.getByLabel('说明').fill('已清理，来源为餐厨垃圾。')
      for (const name of ['处置前照片', '处置后照片']) {
        const group = agency.getByRole('group', { name })
        await chooseCameraPicture(agency, group)
        await group.getByRole('img').waitFor()
      }
      await agency.locator('form').getByRole('button', { name: '反馈办结' }).click()
      await done(agency, '反馈办结')
      await site.local.idle()
    })

    test('the desk sends a grid worker who did not do it; he looks and it is closed', async () => {
      await desk.goto(`${site.local.url}/cases/${number}`)
      await tap(desk, '派员核查')
      await done(desk, '派员核查')
      await site.local.idle()
      await worker.goto(`${site.local.url}/field`)
      await worker.getByRole('link', { name: new RegExp(number) }).click()
      await tap(worker, '核查通过')
      await worker.getByLabel('说明').fill('现场已干净。')
      // The position is taken and the form sent while the picture is still being drawn: both must arrive.
      await chooseCameraPicture(worker, worker.getByRole('group', { name: '照片' }))
      await tap(worker, '记录现在的位置')
      await worker.getByRole('group', { name: '现场位置' }).getByText('上保社区第1网格').first().waitFor()
      await worker.locator('form').getByRole('button', { name: '核查通过' }).click()
      await done(worker, '核查通过')
      await site.local.idle()
    })

    test('everybody sees that it is closed; the reporter rates it with the code', async () => {
      const anybody = await site.open(await site.device(), `/follow/${number}`)
      await anybody.getByText('已办结').waitFor()
      expect(await anybody.locator('main').textContent()).not.toContain('怪味')
      await anybody.getByLabel('查询码').fill(code)
      await tap(anybody, '查看我的上报')
      await anybody.getByText('怪味').waitFor()
      await tap(anybody, '评价')
      await anybody.getByRole('radio', { name: '是' }).check()
      await anybody.getByLabel('满意度').fill('5')
      await anybody.locator('form').getByRole('button', { name: '评价' }).click()
      await done(anybody, '评价')
    })

    test('another agency does not find it, not even by its address', async () => {
      const other = await as('handler-municipal', `/cases/${number}`)
      await other.getByText('没有找到').waitFor()
      expect(await other.locator('main').textContent()).not.toContain('怪味')
    })
  })

  test('every kind of person can sign in and finds the own place', async () => {
    const places = {
      'worker-a': '上报',
      'handler-municipal': '部门任务',
      'acceptor-a': '受理派遣',
      'dispatcher-a': '受理派遣',
      'supervisor-a': '受理派遣',
      'auditor-a': '受理派遣',
      'registrar-a': '基础信息',
    }
    for (const [sub, link] of Object.entries(places)) {
      const page = await as(sub, '/')
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: link, exact: true }).click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.context().close()
    }
  })
}
