import { tenants } from '#shared/adapters/dynamodb/registry/tenants.ts'
import type { TenantEntry } from '#shared/ports/tenants.ts'
import { tableOf } from '../stack/clients.ts'
import type { Stack } from '../stack/stack.ts'

/** Enters a tenant, with the operator's own rights: no tenant's registrar may. False: it was there already, and stays as it is. */
export async function createTenant(stack: Stack, tenant: TenantEntry): Promise<boolean> {
  const table = tableOf(stack, 'RegistryTable')
  try {
    return await tenants(table).create(tenant)
  } finally {
    table.client.destroy()
  }
}
