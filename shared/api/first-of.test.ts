import { expect, test } from 'vitest'
import { firstOf } from './first-of.ts'

test('as many as were asked for, and whether there are more', () => {
  expect(firstOf([1, 2, 3], 2)).toEqual({ page: [1, 2], more: true })
  expect(firstOf([1, 2], 2)).toEqual({ page: [1, 2], more: false })
  expect(firstOf([], 2)).toEqual({ page: [], more: false })
})

test('no more than an answer can hold, and never nothing', () => {
  const large = 'x'.repeat(3_000_000)
  expect(firstOf([large, large, large], 5).page).toHaveLength(1)
  expect(firstOf(['y'.repeat(5_000_000), 'z'], 5)).toEqual({ page: [expect.any(String)], more: true })
})
