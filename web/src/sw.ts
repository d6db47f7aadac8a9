/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CHANGES, sendAll } from './outbox/send-all.ts'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: { url: string; revision: string | null }[] }

/** What every phone may keep: how the place is organised. Never a case, a person or a photo. */
const PUBLIC = /^\/(app-config\.json$|api\/t\/[^/]+\/(taxonomy|place)(\/|$))/
const CACHE = 'wangge-public'

precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/(api|docs|open311)(\/|$)/] }),
)

registerRoute(
  ({ url, request }) => request.method === 'GET' && url.origin === location.origin && PUBLIC.test(url.pathname),
  async ({ request }) => {
    const cache = await caches.open(CACHE)
    const fresh = fetch(request).then(response => {
      if (response.ok) void cache.put(request, response.clone())
      return response
    })
    const kept = await cache.match(request)
    if (!kept) return fresh
    fresh.catch(() => undefined)
    return kept
  },
)

self.addEventListener('message', event => {
  if (event.data === 'take-over') void self.skipWaiting()
})

self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))

// Where the browser has Background Sync it wakes us when there is a network again, page or no page.
self.addEventListener('sync' as 'activate', event => event.waitUntil(sendInBackground()))

async function sendInBackground(): Promise<void> {
  const channel = new BroadcastChannel(CHANGES)
  const left = await sendAll(() => channel.postMessage('changed'), { hope: true }).finally(() => channel.close())
  // A sync that fails the browser tries again by itself.
  if (left) throw new Error('Something still waits to be sent')
}
