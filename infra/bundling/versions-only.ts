import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** Of the package.json that each SDK client brings along, only the version is read (for its user agent). */
export const versionsOnly: Plugin = {
  name: 'versions-only',
  setup(build) {
    build.onLoad({ filter: /@aws-sdk[\\/][\w-]+[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
}
