import { isDeepStrictEqual } from 'node:util'
import type { Item } from '#local/engines/dynalite/dynalite-parts.ts'
import type { IndexModel, TableModel } from '#local/template/model.ts'
import { itemSize } from './item-size.ts'

export interface WriteUnits {
  /** Table and indexes together. */
  readonly wru: number
  readonly byIndex: Readonly<Record<string, number>>
}

const units = (bytes: number) => Math.max(1, Math.ceil(bytes / 1024))

/**
 * What one standard write costs, by the larger of the old and the new image, with each index it touches:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.ThroughputConsiderations.Writes
 */
export function writeUnits(table: TableModel, old: Item | undefined, next: Item | undefined): WriteUnits {
  const byIndex: Record<string, number> = {}
  let wru = units(Math.max(old ? itemSize(old) : 0, next ? itemSize(next) : 0))
  for (const index of table.indexes) {
    const cost = indexUnits(table, index, old, next)
    if (cost === 0) continue
    byIndex[index.name] = cost
    wru += cost
  }
  return { wru, byIndex }
}

/** A write whose condition failed is paid as if it had been done, without the indexes. */
export const refusedWriteUnits = (old: Item | undefined, attempted: Item | undefined): WriteUnits => ({
  wru: units(Math.max(old ? itemSize(old) : 0, attempted ? itemSize(attempted) : 0)),
  byIndex: {},
})

function indexUnits(table: TableModel, index: IndexModel, old: Item | undefined, next: Item | undefined): number {
  const before = entry(table, index, old)
  const after = entry(table, index, next)
  if (!before && !after) return 0
  if (!before || !after) return units(itemSize(before ?? after ?? {}))
  const moved = keyNames(index.key).some(name => !same(before[name], after[name]))
  if (moved) return units(itemSize(before)) + units(itemSize(after))
  return same(before, after) ? 0 : units(Math.max(itemSize(before), itemSize(after)))
}

/** The engine makes some of its objects without a prototype. */
const same = (one: unknown, other: unknown) => isDeepStrictEqual(one, other, { skipPrototype: true })

export const keyNames = (key: TableModel['key']): string[] => (key.range ? [key.hash, key.range] : [key.hash])

/** What the index holds of an item: nothing when the item lacks one of the index's keys. */
function entry(table: TableModel, index: IndexModel, item: Item | undefined): Item | undefined {
  if (!item || keyNames(index.key).some(name => item[name] === undefined)) return undefined
  if (index.projection === 'ALL') return { ...item }
  const names = [...keyNames(index.key), ...keyNames(table.key)]
  if (index.projection !== 'KEYS_ONLY') names.push(...index.projection.include)
  const held: Item = {}
  for (const name of names) if (item[name]) held[name] = item[name]
  return held
}
