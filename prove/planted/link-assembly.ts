import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { markAssetsCommonJs } from '#local/functions/commonjs-assets.ts'
import { STORE, sourcesOf } from '../campaign/assembly.ts'

/**
 * An assembly of its own whose functions are the other's. Node keeps compiled code by a file's real path: what is not
 * changed is not compiled again, forty times over.
 */
export function linkAssembly(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const path = join(from, entry.name)
    if (path === sourcesOf(from)) continue
    if (!entry.isDirectory()) copyFileSync(path, join(to, entry.name))
    else {
      symlinkSync(path, join(to, entry.name))
      markAssetsCommonJs([path])
    }
  }
}

/** Keeps a bundle under the name of its content, so that its compiled code is kept once and not for every run of it. */
export function keepBundle(path: string): string {
  const name = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16)
  const dir = join(STORE, 'bundles', name)
  const kept = join(dir, 'index.js')
  mkdirSync(dir, { recursive: true })
  markAssetsCommonJs([dir])
  if (!existsSync(kept)) {
    copyFileSync(path, `${kept}.${process.pid}`)
    renameSync(`${kept}.${process.pid}`, kept)
  }
  return dir
}
