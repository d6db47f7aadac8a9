import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPersistedOffset } from './persisted-offset.ts'

test('a new folder starts at zero and an advanced one stays advanced', () => {
  const dir = join(mkdtempSync(join(tmpdir(), 'clock-')), 'data')
  const offset = openPersistedOffset(dir)
  expect(offset.offsetMs).toBe(0)
  offset.save(7_200_000)
  expect(openPersistedOffset(dir).offsetMs).toBe(7_200_000)
})
