import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The bundles are CommonJS `.js` files, as Lambda takes them; below a package of type `module` Node would read them as
 * ESM. A package.json beside the assets (not inside: that would change them) says what they are.
 */
export function markAssetsCommonJs(assetDirs: readonly string[]): void {
  for (const folder of new Set(assetDirs.map(dir => dirname(dir)))) {
    const file = join(folder, 'package.json')
    if (!existsSync(file)) writeFileSync(file, '{"type":"commonjs"}\n')
  }
}
