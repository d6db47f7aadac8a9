import { signal } from '@preact/signals'
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Session } from '../session/session.ts'
import { memoryStore } from './memory-store.ts'
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

/** As much of it as is used here. */
export type Store = Pick<IDBPDatabase<Kept>, 'get' | 'getAll' | 'put' | 'delete'>

/** This browser lets sites keep nothing: all of it ends with the page. */
export const keepsNothing = signal(false)

let opened: Promise<Store> | undefined

/** Everything this device keeps of its own; the service worker sees the same. */
export function database(): Promise<Store> {
  opened ??= open().catch(() => {
    keepsNothing.value = true
    return memoryStore()
  })
  return opened
}

const open = async (): Promise<Store> =>
  openDB<Kept>('wangge', 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { keyPath: 'id' })
      db.createObjectStore('photos', { keyPath: 'id' })
      db.createObjectStore('session')
    },
    terminated() {
      opened = undefined
    },
  })
