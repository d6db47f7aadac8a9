import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ReportInput } from '#shared/domain/report/report-input.ts'
import { firstRequest } from './first-request.ts'

const bodyOf = (command: string) => JSON.parse(/-d '([^']*)'$/.exec(command)?.[1] ?? '')

test.each(['xihu', 'boston'])('the first report of %s is one the API takes', place => {
  const command = firstRequest('http://127.0.0.1:1', place, join(import.meta.dirname, '../../data', place))
  expect(command).toContain(`http://127.0.0.1:1/api/t/${place}/reports`)
  expect(command).toMatch(/idempotency-key: [0-9a-f-]{36}'/)
  expect(ReportInput.safeParse(bodyOf(command)).success).toBe(true)
})
test('an apostrophe in it does not end the shell’s quotes', () => {
  const dir = mkdtempSync(join(tmpdir(), 'wangge-first-'))
  writeFileSync(join(dir, 'first-report.json'), JSON.stringify({ words: "it's $HOME `here` 🚧" }))
  expect(bodyOf(firstRequest('http://x', 't', dir))).toEqual({ words: "it's $HOME `here` 🚧" })
})
