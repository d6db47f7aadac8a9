import { describe, expect, test } from 'vitest'
import type { Item } from '#local/engines/dynalite/dynalite-parts.ts'
import type { IndexModel, TableModel } from '#local/template/model.ts'
import { readUnits } from './read-units.ts'
import { refusedWriteUnits, writeUnits } from './write-units.ts'

const index = (name: string, projection: IndexModel['projection']): IndexModel => ({
  name,
  key: { hash: 'group', range: 'due' },
  projection,
})
const table = (...indexes: IndexModel[]): TableModel => ({
  logicalId: 'T',
  name: 't',
  arn: 'arn:aws:dynamodb:r:1:table/t',
  key: { hash: 'pk' },
  attributeTypes: { pk: 'S', group: 'S', due: 'S' },
  indexes,
})
/** An item of exactly so many bytes. */
const sized = (bytes: number, more: Item = {}): Item => {
  const item = { pk: { S: 'k' }, fill: { S: '' }, ...more }
  const used = JSON.stringify(Object.entries(item).flatMap(([name, value]) => [name, ...Object.values(value)])).replace(
    /[[\]",]/g,
    '',
  ).length
  return { ...item, fill: { S: 'x'.repeat(bytes - used) } }
}

describe('AWS’s worked examples', () => {
  test('a write costs each started KB', () => {
    expect(writeUnits(table(), undefined, sized(512)).wru).toBe(1)
    expect(writeUnits(table(), undefined, sized(1024)).wru).toBe(1)
    expect(writeUnits(table(), undefined, sized(1025)).wru).toBe(2)
    expect(writeUnits(table(), undefined, sized(3584)).wru).toBe(4)
  })

  test('an update costs the larger of before and after, also when it deletes', () => {
    expect(writeUnits(table(), sized(4096), sized(100)).wru).toBe(4)
    expect(writeUnits(table(), sized(4096), undefined).wru).toBe(4)
    expect(writeUnits(table(), undefined, undefined).wru).toBe(1)
  })

  test('a refused condition costs as if it had been done', () => {
    expect(refusedWriteUnits(sized(300 * 1024), sized(310 * 1024)).wru).toBe(310)
    expect(refusedWriteUnits(undefined, undefined).wru).toBe(1)
  })

  test('a read costs each started 4 KB, half when eventually consistent', () => {
    expect([
      readUnits(4096, true),
      readUnits(4097, true),
      readUnits(3 * 1024, false),
      readUnits(10 * 1024, false),
    ]).toEqual([1, 2, 0.5, 1.5])
    expect([readUnits(0, true), readUnits(0, false)]).toEqual([1, 0.5])
  })

  test('a page of a query is summed first and rounded once', () => {
    expect(readUnits(100 * 100, true)).toBe(3)
  })
})

describe('indexes', () => {
  const keys = { group: { S: 'g' }, due: { S: '1' } }

  test('a new item costs one more for each index it appears in', () => {
    const both = table(index('all', 'ALL'), index('keys', 'KEYS_ONLY'))
    expect(writeUnits(both, undefined, sized(2000, keys))).toEqual({ wru: 2 + 2 + 1, byIndex: { all: 2, keys: 1 } })
    expect(writeUnits(both, undefined, sized(2000, { group: { S: 'g' } }))).toEqual({ wru: 2, byIndex: {} })
  })

  test('a changed index key is a delete and a put', () => {
    const before = sized(200, keys)
    expect(writeUnits(table(index('keys', 'KEYS_ONLY')), before, { ...before, due: { S: '2' } }).byIndex).toEqual({
      keys: 2,
    })
  })

  test('a removed index key is one delete', () => {
    const { due: _, ...without } = sized(200, keys)
    expect(writeUnits(table(index('keys', 'KEYS_ONLY')), sized(200, keys), without).byIndex).toEqual({ keys: 1 })
  })

  test('what the index does not hold costs it nothing', () => {
    const before = sized(200, { ...keys, held: { S: 'a' }, other: { S: 'a' } })
    const chosen = table(index('some', { include: ['held'] }), index('all', 'ALL'))
    expect(writeUnits(chosen, before, { ...before, other: { S: 'b' } }).byIndex).toEqual({ all: 1 })
    expect(writeUnits(chosen, before, { ...before, held: { S: 'b' } }).byIndex).toEqual({ some: 1, all: 1 })
    expect(writeUnits(chosen, before, { ...before }).byIndex).toEqual({})
  })
})
