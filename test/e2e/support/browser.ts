import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

const FONT = 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
const FONTS_CONF = (dir: string): string =>
  `<?xml version="1.0"?><fontconfig><dir>${dir}</dir><cachedir>${join(dir, 'cache')}</cachedir></fontconfig>`

/** As an operating system names it. */
export type BrowserLanguage = 'zh_CN' | 'en_GB'

/**
 * Chromium from npm, with one font that has Chinese: the machine has none. Date fields are drawn in the browser's own language,
 * whatever the page says; this one has no words but English, so that the order is all that follows.
 */
export async function startBrowser(language: BrowserLanguage): Promise<Browser> {
  const fonts = join(tmpdir(), 'wangge-fonts')
  const font = join(fonts, 'noto-sans-sc.ttf')
  mkdirSync(fonts, { recursive: true })
  if (!existsSync(font)) copyFileSync(join(import.meta.dirname, '../../..', FONT), font)
  writeFileSync(join(fonts, 'fonts.conf'), FONTS_CONF(fonts))
  const executablePath = await chromium.executablePath()
  return playwright.launch({
    executablePath,
    args: chromium.args.filter(arg => !/single-process|no-zygote|disable-web-security|site-per|headless/.test(arg)),
    headless: true,
    env: {
      ...process.env,
      LANGUAGE: language,
      LC_ALL: `${language}.UTF-8`,
      FONTCONFIG_PATH: fonts,
      FONTCONFIG_FILE: join(fonts, 'fonts.conf'),
    },
  })
}
