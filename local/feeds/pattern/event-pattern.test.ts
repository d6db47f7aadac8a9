import { describe, expect, test } from 'vitest'
import { compileFilters, compilePattern } from './event-pattern.ts'

const record = {
  eventName: 'INSERT',
  size: 12,
  empty: '',
  nothing: null,
  tags: ['red', 'green'],
  dynamodb: { NewImage: { type: { S: 'commit' }, events: { L: [{ S: 'CaseFiled' }, { S: 'TaskDispatched' }] } } },
}

describe('filter patterns', () => {
  test.each([
    [{ eventName: ['INSERT'] }, true],
    [{ eventName: ['MODIFY', 'REMOVE'] }, false],
    [{ eventName: ['MODIFY', 'INSERT'] }, true],
    [{ eventName: ['INSERT'], size: [13] }, false],
    [{ dynamodb: { NewImage: { type: { S: ['commit'] } } } }, true],
    [{ dynamodb: { NewImage: { type: { S: ['view'] } } } }, false],
    [{ dynamodb: { OldImage: { type: { S: ['commit'] } } } }, false],
    [{ dynamodb: { NewImage: { events: { L: { S: ['TaskDispatched'] } } } } }, true],
    [{ tags: ['green'] }, true],
    [{ tags: ['blue'] }, false],
    [{ nothing: [null] }, true],
    [{ empty: [''] }, true],
    [{ eventName: [{ prefix: 'INS' }] }, true],
    [{ eventName: [{ suffix: 'ERT' }] }, true],
    [{ eventName: [{ prefix: 'MOD' }] }, false],
    [{ eventName: [{ 'equals-ignore-case': 'insert' }] }, true],
    [{ eventName: [{ 'anything-but': ['REMOVE'] }] }, true],
    [{ eventName: [{ 'anything-but': 'INSERT' }] }, false],
    [{ eventName: [{ 'anything-but': { prefix: 'INS' } }] }, false],
    [{ missing: [{ 'anything-but': 'x' }] }, false],
    [{ size: [{ numeric: ['>', 10, '<=', 12] }] }, true],
    [{ size: [{ numeric: ['=', 11] }] }, false],
    [{ eventName: [{ numeric: ['>', 0] }] }, false],
    [{ missing: [{ exists: false }] }, true],
    [{ eventName: [{ exists: false }] }, false],
    [{ $or: [{ size: [1] }, { eventName: ['INSERT'] }] }, true],
    [{ $or: [{ size: [1] }, { size: [2] }] }, false],
  ])('%j matches: %s', (pattern, expected) => expect(compilePattern(pattern)(record)).toBe(expected))

  test('of one mapping: any of them, and none lets everything through', () => {
    expect(compileFilters([{ size: [1] }, { size: [12] }])(record)).toBe(true)
    expect(compileFilters([{ size: [1] }])(record)).toBe(false)
    expect(compileFilters([])(record)).toBe(true)
  })

  test.each([
    [{ a: [{ wild: '*' }] }, /wild/],
    [{ a: [{ prefix: 'a', suffix: 'b' }] }, /not understood/],
    [{ a: [{ numeric: ['~', 1] }] }, /numeric/],
    [{ a: 'text' }, /must be an object/],
    ['text', /must be an object/],
  ])('%j is refused when it is compiled, not when a record comes', (pattern, message) =>
    expect(() => compilePattern(pattern)).toThrow(message),
  )
})
