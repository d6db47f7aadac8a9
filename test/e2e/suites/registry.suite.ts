import { beforeAll, expect, test } from 'vitest'
import { deskOf } from '../support/case-screen.ts'
import type { Site } from '../support/site.ts'

export function registrySuite(given: () => Site): void {
  let site: Site
  beforeAll(() => {
    site = given()
  })

  test('the registrar adds a post, is told what is wrong with it, changes it, and reads what it was', async () => {
    const page = await deskOf(site, 'registrar-a')
    await page.getByRole('link', { name: '基础信息', exact: true }).click()
    await page.getByRole('link', { name: '岗位', exact: true }).click()
    await page.getByRole('link', { name: '新建' }).click()
    const write = async (entry: object): Promise<void> => {
      await page.getByLabel('内容（JSON）').fill(JSON.stringify(entry))
      await page.getByRole('button', { name: '保存为新版本' }).click()
    }
    const post = { id: 'post-e2e', role: 'acceptor', person: 'nobody-yet', at: { area: '330106' } }
    await write({ ...post, person: '' })
    await page.getByText('/person').waitFor()
    await write(post)
    await page.getByRole('heading', { name: '岗位: post-e2e' }).waitFor()
    await page.getByText(/^第 1 版/).waitFor()
    await write({ ...post, person: 'somebody' })
    await page.getByText('已保存为第 2 版。').waitFor()
    await page.getByText(/^第 1 版/).click()
    await page.getByText('"person": "nobody-yet"').waitFor()
    // Another registrar was quicker: his version is not overwritten.
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByText(/^第 2 版/).waitFor()
    await write({ ...post, person: 'first' })
    await page.getByText('已保存为第 3 版。').waitFor()
    await other.getByLabel('内容（JSON）').fill(JSON.stringify({ ...post, person: 'second' }))
    await other.getByRole('button', { name: '保存为新版本' }).click()
    await other.getByRole('alert').waitFor()
    await other.reload()
    await other.getByText(/^第 3 版/).waitFor()
    expect(await other.getByLabel('内容（JSON）').inputValue()).toContain('first')
    await page.context().close()
  })
}
