import { signal } from '@preact/signals'
import { database } from './database.ts'
import type { OutboxItem } from './outbox-item.ts'
import { CHANGES, sendAll } from './send-all.ts'

/** What this device keeps, newest first; the same in every tab. */
export const outbox = signal<readonly OutboxItem[]>([])

const channel = new BroadcastChannel(CHANGES)
channel.onmessage = () => void reload()

let timer: ReturnType<typeof setTimeout> | undefined

export async function reload(): Promise<void> {
  const all = await (await database()).getAll('outbox')
  outbox.value = all.sort((a, b) => (a.id < b.id ? 1 : -1))
}

const tell = (): void => {
  channel.postMessage('changed')
  void reload()
}

export async function keep(item: OutboxItem): Promise<void> {
  await (await database()).put('outbox', item)
  await reload()
  channel.postMessage('changed')
}

export async function forget({ id, photos }: Pick<OutboxItem, 'id' | 'photos'>): Promise<void> {
  const db = await database()
  await db.delete('outbox', id)
  for (const photo of photos) await db.delete('photos', photo)
  tell()
}

/** Keeps the item and tries to send it at once. Gives it as it stands then: sent, refused, or still waiting and why. */
export async function send(item: OutboxItem): Promise<OutboxItem> {
  await keep(item)
  void askForBackgroundSync()
  await flush()
  return (await (await database()).get('outbox', item.id)) ?? item
}

/** Sends what is due, and wakes again when the next item is. */
export async function flush(options?: { readonly hope?: boolean }): Promise<void> {
  if (navigator.onLine) await sendAll(tell, options)
  else await markOffline()
  await reload()
  clearTimeout(timer)
  const times = outbox.value.filter(({ state, waiting }) => state === 'queued' && waiting !== 'login')
  if (times.length === 0 || !navigator.onLine) return
  const next = Math.min(...times.map(({ nextAt }) => nextAt))
  timer = setTimeout(() => void flush(), Math.max(500, next - Date.now()))
}

async function markOffline(): Promise<void> {
  const db = await database()
  for (const item of await db.getAll('outbox'))
    if (item.state === 'queued' && !item.waiting) await db.put('outbox', { ...item, waiting: 'network' })
}

/** Browsers that have it send even after the page was closed. */
async function askForBackgroundSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  const sync =
    registration && 'sync' in registration ? (registration.sync as { register(tag: string): unknown }) : undefined
  await Promise.resolve(sync?.register(CHANGES)).catch(() => undefined)
}

/** At the start of the page: sends what was left, and again whenever there is hope. */
export function startSending(): void {
  const now = (): void => void flush({ hope: true })
  addEventListener('online', now)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && now())
  now()
}
