import { type ExecFileOptions, execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROJECT_ROOT } from '#infra/project-root.ts'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'

/** The compiler says what is wrong on its standard output. */
async function run(args: readonly string[], options: ExecFileOptions = {}): Promise<string> {
  const done = promisify(execFile)(process.execPath, args, { ...options, encoding: 'utf8' })
  const { stdout } = await done.catch((error: Error & { stdout?: string }) => {
    throw new Error(`${error.message}\n${error.stdout}`)
  })
  return stdout
}
const inProject = (path: string): string => join(PROJECT_ROOT, path)

/** What somebody with nothing but the contract would write. */
const PROGRAM = `
import { client } from './generated/client.gen'
import { getPublicCasesByNumber, open311GetServicesJson, postPublicReports } from './generated'

async function main(): Promise<void> {
  client.setConfig({ baseUrl: process.argv[2] ?? '' })
  const path = { tenant: 'xihu' }
  const report = { words: '路口有一堆垃圾 🚧', category: 'GB.event.0110', place: { position: { lat: 30.24, lon: 120.1294 } } }
  const headers = { 'Idempotency-Key': crypto.randomUUID() }
  const { data, error } = await postPublicReports({ path, headers, body: report })
  if (!data) throw new Error(error && 'code' in error ? error.code : 'no answer')
  const found = await getPublicCasesByNumber({ path: { ...path, number: data.number } })
  const services = await open311GetServicesJson({ path })
  const refused = await postPublicReports({ path, headers: { 'Idempotency-Key': crypto.randomUUID() }, body: { words: '' } })
  const status: 'open' | 'closed' | undefined = found.data?.status
  const code = refused.error && 'code' in refused.error ? refused.error.code : undefined
  console.log(JSON.stringify({ number: data.number, status, services: services.data?.length, code }))
}
void main()
`
const TSCONFIG = {
  compilerOptions: {
    ...{ target: 'es2022', module: 'esnext', moduleResolution: 'bundler', strict: true, noEmit: true },
    ...{ lib: ['es2022', 'dom', 'dom.iterable'], typeRoots: [inProject('node_modules/@types')], types: ['node'] },
  },
}

let running: RunningStack
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foreign-client-'))
  running = await startRunningStack()
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await running?.stop()
})

test('a client made by a foreign generator compiles and submits a report', async () => {
  const hook = pathToFileURL(inProject('contract/client/typescript-five.ts'))
  const generator = inProject('node_modules/@hey-api/openapi-ts/bin/run.js')
  await run([generator, '--input', inProject('docs/openapi.json'), '--output', join(folder, 'generated')], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: `--import=${hook}` },
  })
  writeFileSync(join(folder, 'program.ts'), PROGRAM)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG))
  await run([inProject('node_modules/typescript/bin/tsc'), '--project', folder])
  const outfile = join(folder, 'program.mjs')
  await build({ entryPoints: [join(folder, 'program.ts')], bundle: true, platform: 'node', format: 'esm', outfile })

  const said = JSON.parse(await run([outfile, running.local.url])) as { number: string; services: number }
  expect(said).toMatchObject({ status: 'open', code: 'input.invalid' })
  expect(said.services).toBeGreaterThan(50)
  await running.local.idle()
  const tasks = await running.tasksOf('sanitation')
  expect(tasks.map(({ data }) => data.number)).toEqual([said.number])
})
