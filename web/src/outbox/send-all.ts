import { database } from './database.ts'
import { isDue } from './is-due.ts'
import { sendItem } from './send-item.ts'

/** Tabs and the service worker share it: one of them sends, never two. */
const LOCK = 'wangge-outbox'
export const CHANGES = 'wangge-outbox'

/**
 * Sends what is due (is-due.ts), one after the other in the order it was made. `tell` hears of every change. Gives whether
 * something is left that needs no person, only another try.
 */
export async function sendAll(tell: () => void, { hope = false } = {}): Promise<boolean> {
  return navigator.locks.request(LOCK, async () => {
    const db = await database()
    for (const { id } of await db.getAll('outbox')) {
      const item = await db.get('outbox', id)
      if (!item || !isDue(item, Date.now(), hope)) continue
      await db.put('outbox', { ...item, state: 'sending' })
      tell()
      const session = await db.get('session', 'current')
      const token = item.sub !== undefined && session?.sub === item.sub ? session.token : undefined
      const after = await sendItem(item, token, Date.now)
      // Who signed out meanwhile took it off this device, and nothing brings it back.
      if (!(await db.get('outbox', id))) continue
      await db.put('outbox', after)
      if (after.state === 'sent') for (const photo of item.photos) await db.delete('photos', photo)
      tell()
      // Without a network the others fare no better.
      if (after.waiting === 'network') break
    }
    return (await db.getAll('outbox')).some(({ state, waiting }) => state === 'queued' && waiting !== 'login')
  })
}
