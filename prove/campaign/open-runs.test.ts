import { expect, test } from 'vitest'
import { freshState } from './full-state.ts'
import { openRuns } from './open-runs.ts'

const struck = { struck: 1, broke: false }
const missed = { struck: 0, broke: false }

test('what is under way counts as done only when all before it is', () => {
  const state = freshState()
  const runs = openRuns(['a', 'b', 'c'], state)
  expect([runs.next(), runs.next()]).toEqual(['a', 'b'])
  runs.done('b', struck)
  expect(state.done).toBe(0)
  runs.done('a', struck)
  expect(state.done).toBe(2)
})

test('a fault that does not strike is tried four times, and again when everything else is done', () => {
  const state = freshState()
  const runs = openRuns(['a', 'b'], state)
  expect(runs.next()).toBe('a')
  for (const _try of [1, 2, 3]) {
    expect(runs.done('a', missed)).toBe(false)
    expect(runs.next()).toBe('a')
  }
  expect(runs.done('a', missed)).toBe(true)
  expect(state.missed).toEqual(['a'])

  const later = openRuns(['a', 'b'], state)
  expect([later.next(), later.next(), later.next()]).toEqual(['b', 'a', undefined])
  expect(later.done('a', struck)).toBe(true)
  expect(state.missed).toEqual([])
})

test('one that breaks something without a fault is not tried again', () => {
  const state = freshState()
  const runs = openRuns(['a'], state)
  runs.next()
  expect(runs.done('a', { struck: 0, broke: true })).toBe(true)
})
