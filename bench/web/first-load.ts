import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes, gzipped, of the scripts and styles that a built page names itself: what loads before anything is tapped. */
export function firstLoad(dir: string): { readonly js: number; readonly css: number } {
  const page = readFileSync(join(dir, 'index.html'), 'utf8')
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.(js|css))"/g)].map(([, file = '', kind = '']) => ({
    file,
    kind,
  }))
  const size = (wanted: string): number =>
    named
      .filter(({ kind }) => kind === wanted)
      .reduce((sum, { file }) => sum + gzipSync(readFileSync(join(dir, file))).length, 0)
  return { js: size('js'), css: size('css') }
}
