import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourceHash } from './source-hash.ts'

let root: string
const write = (path: string, content: string) => writeFileSync(join(root, path), content)

beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), 'wangge-hash-'))}/`
  for (const folder of ['infra', 'functions/route-case', 'shared']) mkdirSync(join(root, folder), { recursive: true })
  write('cdk.json', '{}')
  write('package-lock.json', '{}')
  write('functions/route-case/handler.ts', 'one')
})

afterEach(() => rmSync(root, { recursive: true }))

test('is the same for the same sources', () => {
  expect(sourceHash(root)).toBe(sourceHash(root))
})

test.each([
  ['a changed file', 'functions/route-case/handler.ts', 'two'],
  ['a new file', 'shared/new.ts', ''],
  ['a new lockfile', 'package-lock.json', '{"a":1}'],
  ['another flag', 'cdk.json', '{"a":1}'],
])('changes with %s', (_, path, content) => {
  const before = sourceHash(root)
  write(path, content)
  expect(sourceHash(root)).not.toBe(before)
})

test('does not change with a test or with a file outside the sources', () => {
  const before = sourceHash(root)
  write('functions/route-case/handler.test.ts', 'anything')
  write('README.md', 'anything')
  expect(sourceHash(root)).toBe(before)
})
