import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setup } from '../support/build-site.ts'
import { SPOT, startSite } from '../support/site.ts'
import { prepareCases } from './prepare-cases.ts'
import { SCREENS } from './screens.ts'

const OUT = join(import.meta.dirname, '../../../docs/screens')
const WIDTHS = [360, 1280] as const

/** `npm run web:shots`: the main screens at the width of a phone and of a desk, into docs/screens. */
await setup()
mkdirSync(OUT, { recursive: true })
const site = await startSite()
try {
  const cases = await prepareCases(site)
  for (const width of WIDTHS) {
    for (const { name, who, look = {}, draw } of SCREENS) {
      const device = await site.device({ viewport: { width, height: 800 }, geolocation: SPOT, ...look })
      const page = await site.open(device, '/')
      await draw({ site, page, cases, ...(who && { who }) })
      // As high as the page: a picture of more than the window makes a map draw itself anew while it is taken.
      await page.evaluate('scrollTo(0, 0)')
      await page.setViewportSize({ width, height: await page.evaluate('document.documentElement.scrollHeight') })
      await page.waitForTimeout(500)
      await page.screenshot({ path: join(OUT, `${name}-${width}.png`) })
      await device.close()
      console.log(`${name}-${width}.png`)
    }
  }
} finally {
  await site.stop()
}
