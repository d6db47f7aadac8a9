import type { BrowserContext, Page } from 'playwright-core'

/** Background Sync as the browser fires it when there is a network again; `page` may show anything. */
export async function wakeServiceWorker(
  device: BrowserContext,
  page: Page,
  origin: string,
  tag: string,
): Promise<void> {
  const devtools = await device.newCDPSession(page)
  const registrationId = await new Promise<string>((resolve, reject) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL, isDeleted }) => scopeURL.startsWith(origin) && !isDeleted)
      if (own) resolve(own.registrationId)
    })
    devtools.send('ServiceWorker.enable').catch(reject)
  })
  await devtools.send('ServiceWorker.dispatchSyncEvent', { origin, registrationId, tag, lastChance: false })
  await devtools.detach()
}
