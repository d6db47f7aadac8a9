import * as z from 'zod'
import { type RegistryKind, scopeOf } from '#shared/domain/registry/entries.ts'
import type { ApiClient } from './api-client.ts'
import { refusedByApi } from './refused-by-api.ts'

const Page = z.object({ entries: z.array(z.object({ entry: z.looseObject({ id: z.string() }) })) })

/** Answers whether an entry exists, reading each list that is asked about once. */
export function existsIn(client: ApiClient): (kind: RegistryKind, id: string) => Promise<boolean> {
  const lists = new Map<string, Promise<ReadonlySet<string>>>()
  return async (kind, id) => {
    const scope = scopeOf(kind, id)
    const key = `${kind}#${scope}`
    const list = lists.get(key) ?? listIds(client, kind, scope)
    lists.set(key, list)
    return (await list).has(id)
  }
}

async function listIds(client: ApiClient, kind: RegistryKind, scope: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  let path: string | undefined = `/api/registry/${kind}?${new URLSearchParams({ scope, limit: '500' })}`
  while (path !== undefined) {
    const answer = await client({ method: 'GET', path })
    if (answer.status !== 200) throw refusedByApi(answer)
    for (const { entry } of Page.parse(answer.body).entries) ids.add(entry.id)
    path = /<([^>]+)>; rel="next"/.exec(answer.headers.link ?? '')?.[1]
  }
  return ids
}
