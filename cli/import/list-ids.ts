import { type RegistryKind, scopeOf } from '#shared/domain/registry/entries.ts'
import type { WanggeClient } from '../../clients/ts/make-client.ts'
import { listEntries } from './list-entries.ts'

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
  for await (const { id } of listEntries(client, kind, scope)) ids.add(id)
  return ids
}
