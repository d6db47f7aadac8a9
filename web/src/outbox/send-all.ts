import { database } from './database.ts'
import type { OutboxItem } from './outbox-item.ts'
import { sendItem } from './send-item.ts'

/** Tabs and the service worker share it: one of them sends, never two. */
const LOCK = 'wangge-outbox'
export const CHANGES = 'wangge-outbox'

/** Sends what is due, one after the other in the order it was made. `tell` hears of every change. */
export async function sendAll(tell: () => void, { evenIfLater = false } = {}): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const db = await database()
    for (const { id } of await waiting(evenIfLater)) {
      const item = await db.get('outbox', id)
      if (!item || !isWaiting(item)) continue
      await db.put('outbox', { ...item, state: 'sending' })
      tell()
      const session = await db.get('session', 'current')
      const token = item.sub !== undefined && session?.sub === item.sub ? session.token : undefined
      const after = await sendItem(item, token, Date.now)
      await db.put('outbox', after)
      if (after.state === 'sent') for (const photo of item.photos) await db.delete('photos', photo)
      tell()
      // Without a network the others fare no better.
      if (after.waiting === 'network') break
    }
  })
}

async function waiting(evenIfLater: boolean): Promise<readonly OutboxItem[]> {
  const all = await (await database()).getAll('outbox')
  const now = Date.now()
  return all.filter(item => isWaiting(item) && (evenIfLater || item.nextAt <= now))
}

// `sending` while we hold the lock: whoever was sending is gone.
const isWaiting = ({ state }: OutboxItem): boolean => state === 'queued' || state === 'sending'
