import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEPLOYED_FUNCTIONS } from '#infra/functions/deployed-functions.ts'
import { makeApp } from '#infra/make-app.ts'
import type { Template } from './template.ts'

/** The templates as `npm run synth` makes them, with tiny bundles: what is in them does not matter to a template. */
export function synthesized(region?: string): Template {
  const folder = mkdtempSync(join(tmpdir(), 'wangge-infra-'))
  makeApp({
    outdir: join(folder, 'out'),
    bundles: tinyBundles(folder),
    stage: 'test',
    ...(region && { region }),
  }).synth()
  const template = readFileSync(join(folder, 'out', 'wangge-test.template.json'), 'utf8')
  rmSync(folder, { recursive: true })
  return JSON.parse(template)
}

export function tinyBundles(folder: string): string {
  const bundles = join(folder, 'bundles')
  for (const { name } of DEPLOYED_FUNCTIONS) {
    mkdirSync(join(bundles, name), { recursive: true })
    writeFileSync(join(bundles, name, 'index.js'), `exports.handler = async () => ${JSON.stringify(name)}`)
  }
  return bundles
}
