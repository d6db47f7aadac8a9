import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleFunctions } from '#infra/bundling/bundle-functions.ts'
import { DEPLOYED_FUNCTIONS } from '#infra/functions/deployed-functions.ts'
import { ENV_NAMES } from '#shared/runtime/env-names.ts'
import { functionsOf } from './support/functions-of.ts'
import { synthesized } from './support/synthesized.ts'

const deployed = DEPLOYED_FUNCTIONS.map(({ name }) => name)
const present = readdirSync('functions').filter(name => existsSync(join('functions', name, 'handler.ts')))
const bundled = deployed.filter(name => present.includes(name))
const out = mkdtempSync(join(tmpdir(), 'wangge-bundles-'))
const KB = 1024
/**
 * The bar is 350 KB. These are beyond it: two or three SDK clients, the whole transition table or the duty list's expressions in
 * one bundle. They stand at what they measure, so that nothing grows unseen (docs/adr/0007-bundles-beyond-the-bar.md).
 */
const LIMITS: Readonly<Record<string, number>> = {
  'anchor-history': 390,
  'cases-api': 590,
  'compile-places': 430,
  'deliver-task': 360,
  'desk-api': 570,
  'intake-report': 540,
  'notify-person': 360,
  'open311-api': 540,
  'project-case': 360,
  'reconcile-ledger': 370,
  'registry-api': 410,
  'reports-api': 570,
  'route-case': 560,
  'rules-api': 490,
  'suggest-api': 455,
  'tasks-api': 550,
  'train-suggester': 460,
}
const limitOf = (name: string) => LIMITS[name] ?? 350
const bundleOf = (name: string) => join(out, name, 'index.js')

beforeAll(async () => {
  await bundleFunctions(bundled, out)
})

afterAll(() => rmSync(out, { recursive: true }))

test('every function with a handler is deployed, and every deployed one has a handler', () => {
  expect([...present].sort()).toEqual([...deployed].sort())
})

test('a deployed function without a handler stops the bundling with its path', async () => {
  await expect(bundleFunctions(['paint-wall'], out)).rejects.toThrow('functions/paint-wall/handler.ts')
})

const functions = functionsOf(synthesized())

describe.each(bundled)('%s', name => {
  test(`its bundle stays within ${limitOf(name)} KB`, () => {
    expect(statSync(bundleOf(name)).size).toBeLessThanOrEqual(limitOf(name) * KB)
  })

  test('it is given exactly the environment it reads, from the closed list', () => {
    const environment = functions.find(fn => fn.name === name)?.environment ?? {}
    const given = Object.keys(environment).filter(key => key !== 'POWERTOOLS_SERVICE_NAME')
    for (const key of given) expect(ENV_NAMES).toContain(key)
    const text = readFileSync(bundleOf(name), 'utf8')
    const read = ENV_NAMES.filter(key => key !== 'POWERTOOLS_SERVICE_NAME' && new RegExp(`\\b${key}\\b`).test(text))
    expect(given.sort()).toEqual([...read].sort())
  })
})
