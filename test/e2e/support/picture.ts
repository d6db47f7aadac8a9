import type { Locator, Page } from 'playwright-core'
import { exif, jpegSegment } from '#shared/domain/photo/sample-photos.ts'

/** Where a camera wrote it was held; no photo of ours may say so. */
export const CANARY = 'CANARY 30.2400N 120.1294E'

/** Held upright: the pixels lie on their side. */
const TURNED = 6
const LONG = 2400
const SHORT = 1800

/** A picture as a camera makes it: larger than what may be sent, turned, and with what a camera tells. Drawn by the browser, which is at hand. */
export async function cameraPicture(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const bytes = await page.evaluate<number[]>(`(async () => {
    const canvas = new OffscreenCanvas(${LONG}, ${SHORT})
    const context = canvas.getContext('2d')
    context.fillStyle = '#567'
    context.fillRect(0, 0, ${LONG}, ${SHORT})
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' })
    return [...new Uint8Array(await blob.arrayBuffer())]
  })()`)
  const drawn = Buffer.from(bytes)
  // Right after the start of the image, as cameras have it.
  const told = jpegSegment(0xe1, exif('II', TURNED, CANARY))
  return {
    name: 'camera.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.concat([drawn.subarray(0, 2), told, drawn.subarray(2)]),
  }
}

export async function chooseCameraPicture(page: Page, within: Page | Locator = page): Promise<void> {
  await within
    .locator('input[type=file]')
    .first()
    .setInputFiles(await cameraPicture(page))
}
