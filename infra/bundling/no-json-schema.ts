import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

const WRITERS = /zod[\\/]v4[\\/]core[\\/](to-json-schema|json-schema-processors)\.js$/
const EXPORTED = /^export (?:const|function|class) (\w+)/gm

/**
 * Leaves zod's JSON Schema writers (18 KB of every bundle) out: schemas are published when the documents are built, never
 * by a deployed function. Whoever calls one all the same is told so.
 */
export const noJsonSchema: Plugin = {
  name: 'no-json-schema',
  setup(build) {
    build.onLoad({ filter: WRITERS }, async ({ path }) => ({ contents: withoutWriters(await readFile(path, 'utf8')) }))
  },
}

export function withoutWriters(source: string): string {
  const names = [...source.matchAll(EXPORTED)].map(([, name]) => name ?? '')
  const absent = `const absent = () => { throw new Error('JSON Schema is not part of a deployed bundle.') }`
  // zod calls the `create…Method` ones for each schema it makes; only the methods they give may fail.
  const lines = names.map(name => `export const ${name} = ${name.startsWith('create') ? '() => absent' : 'absent'}`)
  return [absent, ...lines].join('\n')
}
