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
    await advice.getByRole('button', { name: '按“暴露垃圾”立案' }).click()
    const condition = page.locator('form').getByRole('radio').first()
    if (!(await condition.isChecked())) await condition.check()
    await page.locator('form').getByRole('button', { name: '立案' }).click()
    await page.getByText('已完成：立案').waitFor()
    await device.close()
  })
}
