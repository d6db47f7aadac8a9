import { describe, expect, test } from 'vitest'
import { itemSize, valueSize } from './item-size.ts'

describe('sizes by DynamoDB’s published rules', () => {
  test('names and strings count their UTF-8 bytes', () => {
    expect(itemSize({ pk: { S: 'abc' } })).toBe(5)
    expect(itemSize({ 网格: { S: '🚧' } })).toBe(10)
  })

  test.each([
    ['0', 1],
    ['1', 2],
    ['12', 2],
    ['123', 3],
    ['-123', 4],
    ['1000', 2],
    ['0.0012', 2],
    ['123.45', 4],
    ['1.5e10', 2],
    ['12345678901234567890123456789012345678', 20],
  ])('number %s: one byte for two significant digits, one more, one for a minus', (N, bytes) => {
    expect(valueSize({ N })).toBe(bytes)
  })

  test('booleans, nulls and binaries', () => {
    expect(valueSize({ BOOL: true })).toBe(1)
    expect(valueSize({ NULL: true })).toBe(1)
    expect(valueSize({ B: Buffer.from('12345').toString('base64') })).toBe(5)
    expect(valueSize({ B: '' })).toBe(0)
  })

  test('lists and maps: 3 bytes, and 1 for each element', () => {
    expect(valueSize({ L: [] })).toBe(3)
    expect(valueSize({ L: [{ S: 'ab' }, { BOOL: true }] })).toBe(3 + 1 + 2 + 1 + 1)
    expect(valueSize({ M: { a: { S: 'b' } } })).toBe(3 + 1 + 1 + 1)
  })

  test('sets count their elements', () => {
    expect(valueSize({ SS: ['ab', '格'] })).toBe(5)
    expect(valueSize({ NS: ['1', '22'] })).toBe(4)
  })
})
