import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scoreSuggester } from '#shared/domain/suggest/score-suggester.ts'
import { readEvals } from './read-evals.ts'
import { taxonomyModel } from './taxonomy-model.ts'

const model = taxonomyModel()

test.each([
  ['zh', 300],
  ['en', 60],
] as const)('among the first three suggestions in %s: at least 85 %%', (language, least) => {
  const labelled = readEvals(language)
  expect(labelled.length).toBeGreaterThanOrEqual(least)
  const { top1, top3 } = scoreSuggester(model, labelled)
  expect(top3).toBeGreaterThanOrEqual(0.85)
  expect(top1).toBeGreaterThanOrEqual(0.7)
})

test('no report of the evaluation is what the suggester was taught', () => {
  const taught = new Set(Object.keys(model.tokens))
  const reports = [...readEvals('zh'), ...readEvals('en')]
  expect(reports.filter(({ text }) => taught.has(`=${text.toLowerCase()}`))).toEqual([])
})

test.each([
  ['reports.zh.csv', 'c0ba24e7d180c756'],
  ['reports.en.csv', '61d0ae98a5a30905'],
])('%s is as it was frozen', (file, digest) => {
  const bytes = readFileSync(join(import.meta.dirname, file))
  expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16)).toBe(digest)
})
