import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { firstLoad } from './first-load.ts'

test('counts what the page names, each file gzipped, and nothing else', () => {
  const dir = mkdtempSync(join(tmpdir(), 'first-load-'))
  const files = { 'a.js': 'a'.repeat(500), 'b.js': 'b'.repeat(900), 'c.css': 'c', 'later.js': 'x'.repeat(9000) }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text)
  const page = '<script type="module" src="/a.js"></script><link rel="modulepreload" href="/b.js"><link href="/c.css">'
  writeFileSync(join(dir, 'index.html'), page)
  const gz = (name: keyof typeof files): number => gzipSync(files[name]).length
  expect(firstLoad(dir)).toEqual({ js: gz('a.js') + gz('b.js'), css: gz('c.css') })
  rmSync(dir, { recursive: true })
})
