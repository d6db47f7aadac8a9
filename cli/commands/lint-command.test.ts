import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeProgram } from '../make-program.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wangge-lint-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function lint(content?: string) {
  const lines: string[] = []
  const codes: number[] = []
  const file = join(folder, 'policy.json')
  if (content !== undefined) await writeFile(file, content)
  const io = {
    out: (line: string) => lines.push(line),
    errors: process.stderr,
    env: {},
    exit: (code: number) => codes.push(code),
  }
  const flags = content === undefined ? [] : ['--policy', file]
  await makeProgram(io).parseAsync(['node', 'wangge', 'lint', 'workflow', '--json', ...flags])
  return { ...JSON.parse(lines.at(-1) ?? ''), codes }
}

test('the default policy: every state, every action, nothing found', async () => {
  expect(await lint()).toEqual({ states: 20, actions: 66, findings: [], codes: [] })
})

test('a policy that cannot work is told finding by finding, and the command fails', async () => {
  const { findings, codes, actions } = await lint(JSON.stringify({ actionsOff: ['check', 'x'] }))
  expect(findings.map(({ code, subject }: { code: string; subject: string }) => [code, subject])).toEqual([
    ['unknown-action', 'x'],
    ['check-off', 'check'],
  ])
  expect([codes, actions]).toEqual([[1], 65])
})

test('an entry as the registry takes it is understood too', async () => {
  const entry = { id: '330106', policy: { appeal: { steps: ['handler'] } } }
  expect((await lint(JSON.stringify(entry))).findings).toMatchObject([{ code: 'no-role', subject: 'appeal.steps' }])
})

test('what is no JSON and what is no policy is said in a sentence', async () => {
  await expect(lint('{')).rejects.toThrow(/not valid JSON/)
  await expect(lint('{"claim":{"minutes":0}}')).rejects.toThrow(/no policy:\n\/claim\/minutes/)
})
