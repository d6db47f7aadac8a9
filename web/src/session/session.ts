import { signal } from '@preact/signals'
import { dropScreens } from '../api/kept-screens.ts'
import { config } from '../app/config.ts'
import { database } from '../outbox/database.ts'
import { reload } from '../outbox/outbox.ts'
import { sweepPhotos } from '../photos/sweep-photos.ts'

/** Who is signed in, read from the access token. What he may do the server decides; this only chooses what to show. */
export interface Session {
  readonly token: string
  readonly sub: string
  readonly name: string
  readonly roles: readonly string[]
  readonly agency?: string
  readonly area?: string
  /** Unix ms. */
  readonly expires: number
}

export const session = signal<Session | undefined>(undefined)

/** Its person has left this device: until the page goes too, nothing of what he typed is kept any more. */
export const left = signal(false)

export const hasRole = (...roles: readonly string[]): boolean =>
  session.value?.roles.some(role => roles.includes(role)) ?? false

export async function loadSession(): Promise<void> {
  const kept = await (await database()).get('session', 'current')
  session.value = kept && kept.expires > Date.now() ? kept : undefined
  if (!session.value) void dropScreens()
}

export async function keepSession(next: Session): Promise<void> {
  await (await database()).put('session', next, 'current')
  session.value = next
}

/**
 * Ends the session on this device. `keepWork`: what waits to be sent stays for when the same person signs in again;
 * otherwise it is deleted with its photos, and the page goes.
 */
export async function signOut({ keepWork }: { readonly keepWork: boolean }): Promise<void> {
  const sub = session.value?.sub
  left.value = !keepWork && sub !== undefined
  const db = await database()
  await db.delete('session', 'current')
  session.value = undefined
  await dropScreens()
  if (keepWork || sub === undefined) return
  for (const item of await db.getAll('outbox')) {
    if (item.sub !== sub) continue
    await db.delete('outbox', item.id)
  }
  // Those of forms that were left, too: what is not another person's goes.
  await sweepPhotos(Number.POSITIVE_INFINITY)
  await reload()
  const { end_session_endpoint: end } = await discover().catch(() => ({ end_session_endpoint: undefined }))
  if (!end) return location.assign('/')
  const back = new URLSearchParams({
    client_id: config.value.clientId,
    post_logout_redirect_uri: `${location.origin}/`,
  })
  location.assign(`${end}?${back}`)
}

export interface Discovery {
  readonly authorization_endpoint: string
  readonly token_endpoint: string
  readonly end_session_endpoint?: string
}

export async function discover(): Promise<Discovery> {
  const response = await fetch(`${config.value.issuer}/.well-known/openid-configuration`)
  if (!response.ok) throw new Error(`The issuer answered ${response.status}`)
  return (await response.json()) as Discovery
}
