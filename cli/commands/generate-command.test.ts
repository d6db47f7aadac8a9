import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { expect, onTestFinished, test } from 'vitest'
import { importPlan } from '../import/import-plan.ts'
import { planImport } from '../import/plan-import.ts'
import { noProgress } from '../import/progress.ts'
import { registryApi } from '../import/registry-api.fixture.ts'
import { generateCommand } from './generate-command.ts'

const run = async (...args: string[]) => {
  const lines: string[] = []
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined })
  generateCommand(program, { out: line => lines.push(line), errors: process.stderr, env: {}, exit: () => undefined })
  await program.parseAsync(['generate', 'county', ...args], { from: 'user' })
  return lines
}

test('what it writes is imported as it is: every area and every grid', async () => {
  const out = mkdtempSync(join(tmpdir(), 'wangge-county-'))
  onTestFinished(() => rmSync(out, { recursive: true }))
  const [told = ''] = await run('--seed', '3', '--grids', '120', '--out', out, '--json')
  const { areas, grids } = JSON.parse(told)
  const { client } = registryApi()
  const imported = async (kind: 'area' | 'grid', name: string) => {
    const file = join(out, name)
    const plan = planImport(kind, { file, text: readFileSync(file, 'utf8') })
    return (await importPlan(client, plan, { skipBad: false, dryRun: false, progress: noProgress })).created
  }
  expect([await imported('area', 'areas.csv'), await imported('grid', 'grids.geojson')]).toEqual([areas, 120])
  expect(grids).toBe(120)
})

test.each([['0'], ['100001'], ['many']])('%s grids are refused', async grids => {
  await expect(run('--grids', grids)).rejects.toThrow('a whole number from 1 to 100000')
})
