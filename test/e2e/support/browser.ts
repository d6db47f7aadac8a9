import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

const FONT = 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
const FONTS_CONF = (dir: string): string =>
  `<?xml version="1.0"?><fontconfig><dir>${dir}</dir><cachedir>${join(dir, 'cache')}</cachedir></fontconfig>`

/** Chromium from npm, with one font that has Chinese: the machine has none. */
export async function startBrowser(): Promise<Browser> {
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
    env: { ...process.env, FONTCONFIG_PATH: fonts, FONTCONFIG_FILE: join(fonts, 'fonts.conf') },
  })
}
