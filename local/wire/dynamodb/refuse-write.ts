import type { WrittenEntry } from '#local/engines/dynalite/written-entries.ts'
import type { TableModel } from '#local/template/model.ts'
import type { Principal } from '../authorise/principal.ts'
import { itemSize, valueSize } from './item-size.ts'
import { keyNames } from './write-units.ts'

const maxItemBytes = 400 * 1024

/** What DynamoDB refuses and dynalite lets pass, and what the local stream cannot tell. Undefined: fine. */
export function refuseWrite(entry: WrittenEntry, table: TableModel | undefined, caller: Principal): string | undefined {
  if (table?.stream && entry.kind !== 'put' && caller.kind !== 'operator') {
    return `The local stream only knows inserts: table ${table.name} has a stream, so ${entry.kind}s are refused here`
  }
  if (entry.kind !== 'put') return undefined
  if (itemSize(entry.keyed) > maxItemBytes) return 'Item size has exceeded the maximum allowed size'
  for (const index of table?.indexes ?? []) {
    for (const name of keyNames(index.key)) {
      const value = entry.keyed[name]
      if (!value || valueSize(value) > 0) continue
      return (
        'One or more parameter values are not valid. A value specified for a secondary index key is not supported. ' +
        `The AttributeValue for a key attribute cannot contain an empty string value. IndexName: ${index.name}, IndexKey: ${name}`
      )
    }
  }
  return undefined
}
