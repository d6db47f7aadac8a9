import { signal } from '@preact/signals'

/** A newer version that waits until the person wants it. */
export const newVersion = signal<ServiceWorker | undefined>(undefined)

/** The app starts without a network from the second visit on. */
export async function startServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.register('/sw.js').catch(() => undefined)
  if (!registration) return
  const waiting = (): void => {
    // The first one has nothing to replace.
    if (registration.waiting && navigator.serviceWorker.controller) newVersion.value = registration.waiting
  }
  waiting()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', waiting)
  })
}

export function takeNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  newVersion.value?.postMessage('take-over')
}
