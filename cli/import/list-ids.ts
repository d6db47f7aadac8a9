import { type RegistryKind, scopeOf } from '#shared/domain/registry/entries.ts'
import type { WanggeClient } from '../../clients/ts/make-client.ts'
import { refusedByApi } from './refused-by-api.ts'

const MOST_ON_A_PAGE = 500

/** Answers whether an entry exists, reading each list that is asked about once. */
export function existsIn(client: WanggeClient): (kind: RegistryKind, id: string) => Promise<boolean> {
  const lists = new Map<string, Promise<ReadonlySet<string>>>()
  return async (kind, id) => {
    const scope = scopeOf(kind, id)
    const key = `${kind}#${scope}`
    const list = lists.get(key) ?? listIds(client, kind, scope)
    lists.set(key, list)
    return (await list).has(id)
  }
}

async function listIds(client: WanggeClient, kind: RegistryKind, scope: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for (let after: string | undefined; ; ) {
    const query = { scope, limit: MOST_ON_A_PAGE, ...(after !== undefined && { after }) }
    const { data, error, response } = await client.GET('/api/registry/{kind}', { params: { path: { kind }, query } })
    if (!data) throw refusedByApi(error, response)
    for (const { entry } of data.entries) ids.add(entry.id)
    if (!response.headers.has('link')) return ids
    after = data.entries.at(-1)?.entry.id
  }
}
