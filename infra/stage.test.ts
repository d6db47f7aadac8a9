import { expect, test } from 'vitest'
import { stage } from './stage.ts'

test('is dev unless WANGGE_STAGE says otherwise', () => {
  expect(stage({})).toBe('dev')
  expect(stage({ WANGGE_STAGE: 'county-1' })).toBe('county-1')
})

test.each(['', 'Prod', '1st', 'a_b', 'a-name-that-is-too-long'])('refuses "%s" with a sentence', name => {
  expect(() => stage({ WANGGE_STAGE: name })).toThrow(/WANGGE_STAGE is/)
})
