import { dynaliteDb, type Item } from './dynalite-parts.ts'
import { planIndexes } from './write-at-once.ts'

/** What one write found and left. */
export interface WriteImages {
  old?: Item
  next?: Item
  /** The condition held and the index updates began: the write is on its way to the table. */
  written: boolean
}

const byRequest = new WeakMap<Item, WriteImages>()
const byOldImage = new WeakMap<Item, WriteImages>()

/** `keyed` is the request's own Item or Key object, as validated. */
export function watchWrite(keyed: Item): WriteImages {
  const images: WriteImages = { written: false }
  byRequest.set(keyed, images)
  return images
}

/**
 * dynalite reads the old item under its lock, but tells nobody. Its actions call these two through the module object,
 * so listening here gives the exact old and new image without a second read and without a race.
 */
const { checkConditional, updateIndexes } = dynaliteDb

dynaliteDb.checkConditional = (data, existing) => {
  const keyed = data.Item ?? data.Key
  const images = keyed && byRequest.get(keyed)
  if (images && existing) {
    images.old = existing
    byOldImage.set(existing, images)
  }
  return checkConditional(data, existing)
}

dynaliteDb.updateIndexes = (store, table, old, next, callback) => {
  const images = (old && byOldImage.get(old)) ?? (next && byRequest.get(next))
  if (images) {
    images.written = true
    if (next) images.next = next
  }
  if (planIndexes(store, table, old, next ?? undefined)) callback(null)
  else updateIndexes(store, table, old, next, callback)
}
