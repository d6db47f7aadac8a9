import { expect, test } from 'vitest'
import { parseRun, runText } from './run-text.ts'

test('a run reads as it was written', () => {
  const text = 'handle:route-case/PutItem/LedgerTable#2=dropAfter+relay-commit#1=replay'
  expect(runText(parseRun(text))).toBe(text)
  expect(parseRun('handle:').faults).toEqual([])
})

test('what is no run is refused with how to write one', () => {
  expect(() => parseRun('handle')).toThrow('scenario:fault+fault')
  expect(() => parseRun('handle:route-case#1=dropAfter')).toThrow('is no fault')
  expect(() => parseRun('handle:route-case/PutItem/LedgerTable#1=duplicate')).toThrow('is no fault')
})
