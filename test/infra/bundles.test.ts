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
/** 350 KB, or more where a function needs both the S3 and the DynamoDB client; what grows beyond fails here. */
const LIMITS: Readonly<Record<string, number>> = {
  'reports-api': 480,
  'cases-api': 480,
  'tasks-api': 480,
  'desk-api': 480,
  // Both the S3 and the SQS client.
  'anchor-history': 380,
  'open311-api': 480,
  'intake-report': 480,
  'registry-api': 352,
  // The expression language of rules' conditions: 82 KB.
  'route-case': 470,
  'rules-api': 470,
  // Both the S3 and the DynamoDB client.
  'suggest-api': 460,
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
