import { beforeAll, expect, test } from 'vitest'
import { chooseCameraPicture } from '../support/picture.ts'
import { type Site, signIn } from '../support/site.ts'

export function deskSuite(given: () => Site): void {
  let site: Site
  beforeAll(() => {
    site = given()
  })

  test('triage: the suggestion says why and to whom, files in two taps; what is not possible says why; a photo is approved', async () => {
    const device = await site.device({ viewport: { width: 1280, height: 800 } })
    const page = await site.open(device, '/report')
    await chooseCameraPicture(page)
    await page.getByRole('img', { name: '照片 1' }).waitFor()
    await page.getByLabel('是什么事').fill('龙井路路口有一堆暴露垃圾没人清')
    await page.getByRole('button', { name: '使用我的位置' }).click()
    await page.getByText('上保社区第1网格').first().waitFor()
    await page.getByRole('button', { name: '提交' }).click()
    const number = (await page.locator('[data-test=number]').textContent()) ?? ''
    await site.local.idle()
    await signIn(page, 'shift-lead-a')
    await page.goto(`${site.local.url}/cases/${number}`)
    const advice = page.getByRole('region', { name: '系统建议' })
    await advice
      .getByText(/提到“.*垃圾.*”。.*将派给/)
      .first()
      .waitFor()
    await page.getByText('为什么有些操作现在不能做').click()
    expect(await page.locator('.reasons dd').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: '公开', exact: true }).click()
    await page.getByRole('checkbox', { name: '公开照片 1' }).check()
    await page.locator('form').getByRole('button', { name: '公开' }).click()
    await page.getByText('已完成：公开').waitFor()
    await page.getByText('照片 1 张').waitFor()
    await advice.getByRole('button', { name: '按“暴露垃圾”立案' }).click()
    const condition = page.locator('form').getByRole('radio').first()
    if (!(await condition.isChecked())) await condition.check()
    await page.locator('form').getByRole('button', { name: '立案' }).click()
    await page.getByText('已完成：立案').waitFor()
    await device.close()
  })
  test('an approved photo is on the page that everybody may follow, and gone once it is taken back', async () => {
    const report = {
      words: '不公开的原话',
      category: 'GB.event.0110',
      place: { position: { lat: 30.24, lon: 120.1294 } },
    }
    const photos = [await site.api.photo()]
    const { number } = await site.api.report({ ...report, photos })
    await site.local.idle()
    const publish = (body: object) => site.api.desk(number, 'publish', 'acceptor-a', body)
    await publish({ photos, words: '路口有垃圾，已派人清理。' })
    const device = await site.device()
    const page = await site.open(device, `/follow/${number}`)
    const picture = page.getByRole('img', { name: '经审核公开的现场照片 1' })
    await picture.waitFor()
    await page.getByText('路口有垃圾，已派人清理。').waitFor()
    const width = () => page.evaluate<number>('document.querySelector(".photos img").naturalWidth')
    await expect.poll(width).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('img', { name: 'Photo 1 of the place, approved for everybody' }).waitFor()
    await publish({})
    await page.reload()
    await page.getByRole('heading', { name: number }).waitFor()
    expect(await page.locator('main img').count()).toBe(0)
    expect(await page.locator('main').textContent()).not.toContain('不公开的原话')
    await device.close()
  })
  test('the search finds by category, place and number, page after page, and is there again on the way back', async () => {
    const hole = { category: 'GB.component.0101', place: { area: '330106:002051-01' } }
    const sent = Array.from({ length: 21 }, (_, index) =>
      site.api.report({ words: `井盖 ${index}`, ...hole }, 'worker-a'),
    )
    const [{ number } = { number: '' }] = await Promise.all(sent)
    await site.local.idle()
    const device = await site.device({ viewport: { width: 1280, height: 800 } })
    const page = await site.open(device, '/')
    await signIn(page, 'shift-lead-a')
    await page.getByRole('link', { name: '受理派遣', exact: true }).click()
    await page.getByRole('link', { name: '查案件' }).click()
    await page.getByLabel('类别').selectOption('GB.component.0101')
    await page.getByRole('combobox', { name: '地点' }).fill('sbsq')
    await page.locator('.found').getByRole('option').first().click()
    await page.getByRole('button', { name: '查询' }).click()
    const cards = page.locator('.cards > .card')
    await cards.nth(19).waitFor()
    expect(await cards.count()).toBe(20)
    await page.getByRole('button', { name: '继续往前查' }).click()
    await cards.nth(20).waitFor()
    await cards.first().getByRole('link').click()
    await page.waitForURL(/\/cases\//)
    await page.goBack()
    await cards.first().waitFor()
    expect(await page.getByLabel('类别').inputValue()).toBe('GB.component.0101')
    await page.getByLabel('案件编号').fill(number)
    await page.getByRole('button', { name: '查询' }).click()
    await page.getByText('查到 1 件').waitFor()
    expect(await cards.textContent()).toContain(number)
    await page.getByLabel('案件编号').fill('00000-0000-0000')
    await page.getByRole('button', { name: '查询' }).click()
    await page.getByText('没有查到').waitFor()
    await device.close()
  })
}
