import type { operations } from '../../../clients/ts/paths.ts'
import { api, read } from '../api/read.ts'
import { config } from '../app/config.ts'
import type { PlacePicked } from '../outbox/report-form.ts'
import { categoryOf } from './taxonomy.ts'

export type NearCase = operations['getPublicNear']['responses'][200]['content']['application/json']['cases'][number]

/** Open cases that may be the same. None without a category in a public place, a position and a network: nobody is kept waiting for a hint. */
export async function nearCases(category: string, position: PlacePicked | undefined): Promise<readonly NearCase[]> {
  if (!position || !categoryOf(category)?.publicPlace) return []
  const { lat, lon } = position
  const query = { category, lat, lon }
  return read(api().GET('/api/t/{tenant}/near', { params: { path: { tenant: config.value.tenant.id }, query } }))
    .then(({ cases }) => cases)
    .catch(() => [])
}
