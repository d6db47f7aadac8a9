import type { RegistryKind } from '#shared/domain/registry/entries.ts'
import type { WanggeClient } from '../../clients/ts/make-client.ts'
import { refusedByApi } from './refused-by-api.ts'

const MOST_ON_A_PAGE = 500

/** All entries of one list, page after page, in order of id. Throws what the API refuses. */
export async function* listEntries(client: WanggeClient, kind: RegistryKind, scope: string) {
  for (let cursor: string | undefined; ; ) {
    const query = { scope, limit: MOST_ON_A_PAGE, ...(cursor !== undefined && { cursor }) }
    const { data, error, response } = await client.GET('/api/registry/{kind}', { params: { path: { kind }, query } })
    if (!data) throw refusedByApi(error, response)
    for (const { entry } of data.entries) yield entry
    if (data.next === undefined) return
    cursor = data.next
  }
}
