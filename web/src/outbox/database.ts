import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Session } from '../session/session.ts'
import type { OutboxItem } from './outbox-item.ts'

export interface KeptPhoto {
  /** UUIDv7, the photo's name everywhere. */
  readonly id: string
  readonly blob: Blob
  readonly uploaded: boolean
}

interface Kept extends DBSchema {
  outbox: { key: string; value: OutboxItem }
  photos: { key: string; value: KeptPhoto }
  session: { key: 'current'; value: Session }
}

let opened: Promise<IDBPDatabase<Kept>> | undefined

/** Everything this device keeps of its own; the service worker sees the same. */
export function database(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>('wangge', 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { keyPath: 'id' })
      db.createObjectStore('photos', { keyPath: 'id' })
      db.createObjectStore('session')
    },
    terminated() {
      opened = undefined
    },
  })
  return opened
}
