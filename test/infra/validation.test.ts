import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Stack } from 'aws-cdk-lib'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import { expect, onTestFinished, test, vi } from 'vitest'
import { makeApp } from '#infra/make-app.ts'
import { tinyBundles } from './support/synthesized.ts'

function prepare() {
  const folder = mkdtempSync(join(tmpdir(), 'wangge-validation-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const app = makeApp({ outdir: folder, bundles: tinyBundles(folder), stage: 'test' })
  return { app, reports: () => JSON.parse(readFileSync(join(folder, 'validation-report.json'), 'utf8')).pluginReports }
}

test('the stack as it is leaves no finding unanswered, warnings included', () => {
  const { app, reports } = prepare()
  app.synth()
  expect(reports()).toEqual([])
})

test('a resource nobody has answered for stops the synthesis, and both rule packs name it', () => {
  const silence = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const { app, reports } = prepare()
  const stack = app.node.findChild('wangge-test')
  if (!Stack.isStack(stack)) throw new Error('The app holds no stack.')
  new Queue(stack, 'Careless')
  expect(() => app.synth()).toThrow(/[Vv]alidation/)
  silence.mockRestore()
  const report = JSON.stringify(reports())
  expect(report).toContain('AwsSolutions-SQS4')
  expect(report).toContain('Serverless-SQSRedrivePolicy')
})
