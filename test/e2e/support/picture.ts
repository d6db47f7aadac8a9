import type { Locator, Page } from 'playwright-core'

/** A picture as a camera makes it: larger than what may be sent. Drawn by the browser, which is at hand. */
export async function cameraPicture(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const bytes = await page.evaluate<number[]>(`(async () => {
    const canvas = new OffscreenCanvas(2400, 1800)
    const context = canvas.getContext('2d')
    context.fillStyle = '#567'
    context.fillRect(0, 0, 2400, 1800)
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' })
    return [...new Uint8Array(await blob.arrayBuffer())]
  })()`)
  return { name: 'camera.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) }
}

export async function chooseCameraPicture(page: Page, within: Page | Locator = page): Promise<void> {
  await within
    .locator('input[type=file]')
    .first()
    .setInputFiles(await cameraPicture(page))
}
