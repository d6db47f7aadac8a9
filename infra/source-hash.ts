import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['infra', 'functions', 'shared']
const FILES = ['cdk.json', 'package-lock.json']

/** Digest of everything the templates and bundles are made from; tests beside the code do not count. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256')
  for (const path of [...FOLDERS.flatMap(folder => sourcesBelow(root, folder)), ...FILES]) {
    const content = readFileSync(join(root, path))
    // Lengths keep two neighbouring files from being read as one.
    hash.update(`${path.length}:${path}:${content.length}:`).update(content)
  }
  return hash.digest('hex')
}

const sourcesBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map(entry => join(entry.parentPath.slice(root.length), entry.name))
    .sort()
