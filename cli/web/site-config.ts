import { tenants } from '#shared/adapters/dynamodb/registry/tenants.ts'
import type { Names } from '#shared/domain/registry/names.ts'
import { Problem } from '../problem.ts'
import { tableOf } from '../stack/clients.ts'
import type { Stack } from '../stack/stack.ts'

/** What the site must know of its deployment: who vouches for people, and whose place it shows. */
export interface SiteConfig {
  readonly issuer: string
  readonly clientId: string
  /** Claims of a token that say what its bearer is: they only choose what is shown. */
  readonly claims: { readonly roles: string; readonly agency: string; readonly area: string }
  /** Absent while there is none: the site says so. */
  readonly tenant?: { readonly id: string; readonly name: Names }
}

/** For the tenant that was named, or the only one there is. */
export async function siteConfig(stack: Stack, named: string | undefined): Promise<SiteConfig> {
  const table = tableOf(stack, 'RegistryTable')
  const all = await tenants(table)
    .list()
    .finally(() => table.client.destroy())
  const found = named === undefined && all.length === 1 ? all[0] : all.find(({ id }) => id === named)
  if (named !== undefined && !found) throw new Problem(`There is no tenant ${named}.`)
  if (!found && all.length > 1)
    throw new Problem(`Whose site is it? Say --tenant: ${all.map(({ id }) => id).join(', ')}.`)
  return {
    ...{ issuer: stack.output('OidcIssuer'), clientId: stack.output('OidcAudience') },
    claims: { roles: stack.output('ClaimRoles'), agency: stack.output('ClaimAgency'), area: stack.output('ClaimArea') },
    ...(found && { tenant: { id: found.id, name: found.name } }),
  }
}
