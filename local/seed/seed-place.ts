import { httpClient } from '#cli/import/http-client.ts'
import { importPlace, readPlace } from '#cli/import/import-place.ts'
import type { ImportReport } from '#cli/import/import-plan.ts'
import type { Progress } from '#cli/import/progress.ts'
import type { Stack } from '#cli/stack/stack.ts'
import { createTenant } from '#cli/tenant/create-tenant.ts'
import type { Person } from '../issuer/person.ts'

export interface Seeding {
  /** Folder of the place: place.json and its CSV files. */
  readonly dir: string
  readonly people: readonly Person[]
  readonly progress: Progress
}

/** A demonstration place, entered as an operator and its registrar would: the tenant, then everything over the HTTP API. Repeatable. */
export async function seedPlace(stack: Stack, { dir, people, progress }: Seeding): Promise<ImportReport[]> {
  const { tenant, name, root } = readPlace(dir)
  const registrar = people.find(each => each.tenant === tenant && each.roles.includes('registrar') && !each.area)
  if (!registrar) throw new Error(`${dir} has no registrar of the whole of ${tenant} among its people.`)
  await createTenant(stack, { id: tenant, name, root, createdAt: new Date().toISOString() })
  return importPlace(
    dir,
    httpClient(stack.apiUrl, () => stack.token(registrar.sub)),
    progress,
  )
}
