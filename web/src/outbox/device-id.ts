import { type DBSchema, openDB } from 'idb'

interface Named extends DBSchema {
  device: { key: 'id'; value: string }
}

/**
 * What this browser calls itself towards the limits on reports without a login: drawn at random once, told with those and their
 * photos only, the same in every tab and in the service worker. In a database of its own: a new version of the outbox's would
 * wait until every tab with an older app was closed.
 */
export async function deviceId(): Promise<string> {
  const db = await openDB<Named>('wangge-device', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('device')
    },
  })
  try {
    // One transaction for both: of two tabs at their first report the second finds what the first has drawn.
    const { store, done } = db.transaction('device', 'readwrite')
    const id = (await store.get('id')) ?? crypto.randomUUID()
    await store.put(id, 'id')
    await done
    return id
  } finally {
    db.close()
  }
}
