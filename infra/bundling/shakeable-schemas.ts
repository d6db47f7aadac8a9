import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

const SCHEMAS = /client-[\w-]+[\\/]dist-es[\\/]schemas[\\/]schemas_\d+\.js$/
const CONSTANT = /^const (_\w+) = ("[^"]*");$/gm
const COMPUTED_KEY = /\[(_\w+)\]: /g

/**
 * Writes `{ [_xN]: … }` in the SDK's schemas as `{ "xmlName": … }`. A computed key might have side effects for all a
 * bundler knows, so it keeps the schemas of all 100 operations of S3 (67 KB) where five are used.
 */
export const shakeableSchemas: Plugin = {
  name: 'shakeable-schemas',
  setup(build) {
    build.onLoad({ filter: SCHEMAS }, async ({ path }) => ({ contents: withLiteralKeys(await readFile(path, 'utf8')) }))
  },
}

export function withLiteralKeys(source: string): string {
  const constants = new Map([...source.matchAll(CONSTANT)].map(([, name, value]) => [name, value]))
  return source.replace(COMPUTED_KEY, (whole, name) => {
    const value = constants.get(name)
    return value === undefined ? whole : `${value}: `
  })
}
