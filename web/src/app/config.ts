import { signal } from '@preact/signals'
import type { Named } from '../language/name-of.ts'

/** Written beside the site by `wangge publish-web`. */
export interface Config {
  readonly issuer: string
  readonly clientId: string
  /** Claims of the access token that name its bearer's roles, agency and area. */
  readonly claims: { readonly roles: string; readonly agency: string; readonly area: string }
  readonly tenant: { readonly id: string; readonly name: Named }
}

export const config = signal<Config>({
  ...{ issuer: '', clientId: '', tenant: { id: '', name: { zh: '' } } },
  claims: { roles: '', agency: '', area: '' },
})

/** False when the site was published without a tenant, or cannot be reached and was never opened before. */
export async function loadConfig(): Promise<boolean> {
  const response = await fetch('/app-config.json').catch(() => undefined)
  if (!response?.ok) return false
  const found = (await response.json()) as Partial<Config>
  const { issuer, clientId, tenant, claims } = found
  if (!tenant || !issuer || !clientId || !claims) return false
  config.value = { issuer, clientId, tenant, claims }
  return true
}
