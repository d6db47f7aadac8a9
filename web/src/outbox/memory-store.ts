import type { Store } from './database.ts'

type Name = Parameters<Store['getAll']>[0]

/** Stands in where a browser lets a site keep nothing: what is in it ends with the page. */
export function memoryStore(): Store {
  const stores: Readonly<Record<Name, Map<unknown, unknown>>> = {
    ...{ outbox: new Map(), photos: new Map(), session: new Map() },
  }
  const store = {
    get: async (name: Name, key: unknown) => stores[name].get(key),
    getAll: async (name: Name) => [...stores[name].values()],
    put: async (name: Name, value: { id?: string }, key: unknown = value.id) => void stores[name].set(key, value),
    delete: async (name: Name, key: unknown) => void stores[name].delete(key),
  }
  return store as unknown as Store
}
