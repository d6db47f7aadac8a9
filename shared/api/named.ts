import type { BothNames, Names } from '#shared/domain/registry/names.ts'
import type { Versioned } from '#shared/ports/registry.ts'

/** The entries of these ids, each asked for once; what is not there is left out. */
export async function named<Id extends string, E>(
  ids: readonly Id[],
  get: (id: Id) => Promise<Versioned<E> | undefined>,
): Promise<ReadonlyMap<string, E>> {
  const found = await Promise.all([...new Set(ids)].map(async id => [id, (await get(id))?.entry] as const))
  return new Map(found.flatMap(([id, entry]) => (entry ? [[id, entry] as const] : [])))
}

/** Both names, or the id where there is none. */
export const bothOf = (names: Names | undefined, id: string): BothNames => ({
  zh: names?.zh ?? id,
  en: names?.en ?? names?.zh ?? id,
})
