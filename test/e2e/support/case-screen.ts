import type { Locator, Page } from 'playwright-core'
import { type Site, signIn } from './site.ts'

/** A desktop of somebody who is signed in. */
export async function deskOf(site: Site, sub: string): Promise<Page> {
  const page = await site.open(await site.device({ viewport: { width: 1280, height: 800 } }), '/')
  await signIn(page, sub)
  return page
}

/** From a list to one of its cases, by what its card says. */
export async function openFromList(page: Page, list: string, says: RegExp): Promise<void> {
  await page.goto(list)
  await page.getByRole('listitem').filter({ hasText: says }).getByRole('link').click()
  await page.getByRole('heading', { name: '下一步' }).waitFor()
}

/** Opens the form of an action on the page of a case. */
export async function openForm(page: Page, action: string): Promise<Locator> {
  await page.getByRole('button', { name: action, exact: true }).click()
  const form = page.getByRole('form', { name: action })
  await form.waitFor()
  return form
}

export const sendForm = (page: Page, action: string): Promise<void> =>
  page.getByRole('form', { name: action }).getByRole('button', { name: action, exact: true }).click()

/** Sends it and waits until the page says that it is done. */
export async function finishForm(page: Page, action: string): Promise<void> {
  await sendForm(page, action)
  await page.getByText(`已完成：${action}`).waitFor()
}
