import type { Input, Item } from './dynalite-parts.ts'

export interface WrittenEntry {
  readonly table: string
  readonly kind: 'put' | 'update' | 'delete'
  /** The request's own Item or Key. */
  readonly keyed: Item
}

interface BatchEntry {
  readonly PutRequest?: { readonly Item: Item }
  readonly DeleteRequest?: { readonly Key: Item }
}

const singles = { PutItem: 'put', UpdateItem: 'update', DeleteItem: 'delete' } as const

/** The items a call would write, in the request's order. */
export function writtenEntries(operation: string, input: Input): WrittenEntry[] {
  if (operation === 'BatchWriteItem') {
    const tables = (input.RequestItems ?? {}) as Record<string, readonly BatchEntry[]>
    return Object.entries(tables).flatMap(([table, entries]) =>
      entries.flatMap((entry): WrittenEntry[] => {
        if (entry.PutRequest) return [{ table, kind: 'put', keyed: entry.PutRequest.Item }]
        return entry.DeleteRequest ? [{ table, kind: 'delete', keyed: entry.DeleteRequest.Key }] : []
      }),
    )
  }
  const kind = singles[operation as keyof typeof singles]
  if (!kind) return []
  const keyed = (kind === 'put' ? input.Item : input.Key) as Item | undefined
  return keyed ? [{ table: String(input.TableName), kind, keyed }] : []
}
