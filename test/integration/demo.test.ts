import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const main = join(import.meta.dirname, '../../demo/main.ts')
const run = (...flags: string[]) =>
  spawnSync(process.execPath, [main, ...flags], { encoding: 'utf8', timeout: 110_000 })

test('twenty reports of every kind are closed by the right agencies, none lost, none twice', () => {
  const { status, stdout, stderr } = run('--reports', '20', '--json')
  const outcome = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
  expect(outcome, stderr).toMatchObject({ reports: 20, closed: 20, misrouted: 0, lost: 0, duplicates: 0 })
  expect(status).toBe(0)
  for (const figure of ['wruPerReport', 'rruPerReport', 'callsPerReport', 'seconds']) {
    expect(outcome[figure]).toBeGreaterThan(0)
  }
  for (const times of [outcome.p50Ms, outcome.p95Ms]) {
    expect(Object.keys(times)).toEqual(['routed', 'queued', 'signed', 'closed'])
    expect(times.closed).toBeGreaterThan(0)
  }
})

test('a number that is none is refused before anything starts', () => {
  const { status, stderr } = run('--reports', 'many')
  expect([status, stderr]).toEqual([1, expect.stringContaining('A whole number from 1')])
})
