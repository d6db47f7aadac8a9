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

const unsaved = new Set<() => Promise<unknown>>()

/** For what is kept a moment after it is typed: done before a newer version takes over. Gives the way to withdraw it. */
export function saveBeforeUpdate(save: () => Promise<unknown>): () => void {
  unsaved.add(save)
  return () => void unsaved.delete(save)
}

/** Throws where something typed could not be kept: then the old version goes on. */
export async function takeNewVersion(): Promise<void> {
  await Promise.all([...unsaved].map(save => save()))
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  newVersion.value?.postMessage('take-over')
}
