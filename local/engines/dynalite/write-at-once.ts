import { type DynaliteStore, type DynaliteTable, dynaliteDb, type Item, type LevelOperation } from './dynalite-parts.ts'

/** Index changes decided by `updateIndexes` and not yet written: by store, then by table and key. */
const waiting = new WeakMap<DynaliteStore, Map<string, LevelOperation[]>>()

const place = (table: string, key: string) => `${table}~${key}`

/** Decides what one write changes in the table's indexes and leaves it for the item's own write. */
export function planIndexes(store: DynaliteStore, table: DynaliteTable, old?: Item, next?: Item): boolean {
  const plans = waiting.get(store)
  const image = next ?? old
  if (!plans || !image) return false
  const operations: LevelOperation[] = []
  for (const kind of ['Local', 'Global'] as const) {
    const indexes = table[`${kind}SecondaryIndexes`]
    if (!indexes) continue
    const at = (index: string, key: string) => `index-${kind.toLowerCase()}~${table.TableName}~${index}~${key}`
    const { puts, deletes } = dynaliteDb.getIndexActions(indexes, old, next, table)
    for (const { index, key } of deletes) operations.push({ type: 'del', key: at(index, key) })
    for (const { index, key, item } of puts) operations.push({ type: 'put', key: at(index, key), value: item })
  }
  plans.set(place(table.TableName, dynaliteDb.createKey(image, table)), operations)
  return true
}

/**
 * dynalite writes index entries and item one after another: a kill in between leaves an index entry without its item,
 * which DynamoDB never shows. One LevelDB batch cannot be cut in two (and is faster).
 */
export function writeAtOnce(store: DynaliteStore): void {
  const plans = new Map<string, LevelOperation[]>()
  waiting.set(store, plans)
  const take = (table: string, key: string) => {
    const operations = plans.get(place(table, key)) ?? []
    plans.delete(place(table, key))
    return operations
  }
  const getItemDb = store.getItemDb.bind(store)
  const wrapped = new Map<string, ReturnType<DynaliteStore['getItemDb']>>()
  store.getItemDb = name => {
    const known = wrapped.get(name)
    if (known) return known
    const items = getItemDb(name)
    const plain = { put: items.put.bind(items), del: items.del.bind(items) }
    const own = (key: string) => `item-${name}~${key}`
    items.put = (key, value, callback) => {
      const operations = take(name, key)
      if (operations.length === 0) return plain.put(key, value, callback)
      store.db.batch([...operations, { type: 'put', key: own(key), value }], callback)
    }
    items.del = (key, callback) => {
      const operations = take(name, key)
      if (operations.length === 0) return plain.del(key, callback)
      store.db.batch([...operations, { type: 'del', key: own(key) }], callback)
    }
    wrapped.set(name, items)
    return items
  }
}
