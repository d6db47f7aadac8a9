import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../campaign/assembly.ts'
import { parseRun } from '../fault/run-text.ts'
import { scenarioNamed } from '../scenario/scenarios.ts'
import { PLANTED } from './bugs.ts'

test.each(PLANTED)('$id fits the sources as they are, and its run can be read', ({ patches, run }) => {
  for (const { file, find } of patches)
    expect(readFileSync(join(ROOT, file), 'utf8').split(find).length - 1, `${find} in ${file}`).toBe(1)
  expect(scenarioNamed(parseRun(run).scenario).steps.length).toBeGreaterThan(0)
})
