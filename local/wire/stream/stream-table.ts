import type { Item } from '#local/engines/dynalite/dynalite-parts.ts'
import type { TableModel } from '#local/template/model.ts'
import { keyNames } from '../dynamodb/write-units.ts'

export type StreamTable = TableModel & { readonly stream: NonNullable<TableModel['stream']> }

export const hasStream = (table: TableModel): table is StreamTable => table.stream !== undefined

export function keysOf(table: TableModel, item: Item): Item {
  const keys: Item = {}
  for (const name of keyNames(table.key)) if (item[name]) keys[name] = item[name]
  return keys
}

export const partitionOf = (table: TableModel, item: Item): string => JSON.stringify(item[table.key.hash])
