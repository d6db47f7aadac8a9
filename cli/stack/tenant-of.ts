import { tenants } from '#shared/adapters/dynamodb/registry/tenants.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import { Problem } from '../problem.ts'
import { tableOf } from './clients.ts'
import type { Stack } from './stack.ts'

/** The tenant that was named, or the only one there is. Throws Problem when it takes a name to tell which. */
export async function tenantOf(stack: Stack, named: string | undefined): Promise<Tenant> {
  if (named !== undefined) {
    const tenant = Tenant.safeParse(named)
    if (tenant.success) return tenant.data
    throw new Problem(`“${named}” cannot be a tenant: 2 to 20 small letters and digits, a letter first.`)
  }
  const table = tableOf(stack, 'RegistryTable')
  const all = await tenants(table).list()
  table.client.destroy()
  const [only] = all
  if (only && all.length === 1) return only.id
  if (!only) throw new Problem('There is no tenant yet: create one with "tenant create".')
  throw new Problem(`Say which tenant with --tenant: ${all.map(({ id }) => id).join(', ')}.`)
}
