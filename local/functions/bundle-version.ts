import { statSync } from 'node:fs'
import { join } from 'node:path'

/** How long a look at the disk is good for: a stat per invocation would be dear on virtual machines. */
const FRESH_MS = 200

/** The modification time of a function's bundle, so that a swapped asset takes effect at the next cold start. */
export function watchBundleVersion(assetDir: string, handler: string): () => number {
  const file = join(assetDir, `${handler.split('.')[0]}.js`)
  let version = 0
  let lookedAt = Number.NEGATIVE_INFINITY
  return () => {
    if (performance.now() - lookedAt < FRESH_MS) return version
    lookedAt = performance.now()
    version = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
    return version
  }
}
