import type { EntryOf, RegistryKind } from '#shared/domain/registry/entries.ts'
import type { RegistryView } from './registry-view.ts'

type Places = { readonly [K in RegistryKind]: (entry: EntryOf<K>, view: RegistryView) => Promise<string | undefined> }

/** Where an entry belongs; undefined: to the whole tenant. */
const PLACES: Places = {
  area: async ({ id, parent }, view) => ((await view.get('area', id)) ? id : parent),
  grid: async ({ parent }) => parent,
  agency: async ({ area }) => area,
  category: async () => undefined,
  rule: async ({ area }) => area,
  dutyList: async () => undefined,
  post: async ({ at }, view) => ('area' in at ? at.area : (await view.get('agency', at.agency))?.area),
  policy: async ({ id }) => id,
  calendar: async () => undefined,
  sender: async () => undefined,
  apiClient: async () => undefined,
  // A person's: whoever is known here only by a subject belongs to the whole tenant.
  contact: async ({ id }, view) =>
    id.startsWith('agency.') ? (await view.get('agency', id.slice('agency.'.length)))?.area : undefined,
}

/**
 * Whether a registrar of `area` (absent: of the whole tenant) may make `next` of `current`: both must lie in his part of
 * the tree, and his own area's place in the tree is not his to move.
 */
export async function mayChange<K extends RegistryKind>(
  view: RegistryView,
  area: string | undefined,
  kind: K,
  { current, next }: { readonly current?: EntryOf<K> | undefined; readonly next: EntryOf<K> },
): Promise<boolean> {
  if (area === undefined) return true
  for (const entry of current ? [current, next] : [next]) {
    const place = await PLACES[kind](entry, view)
    if (place === undefined || !(await liesIn(view, place, area))) return false
    // The parent of an area is a place too: nobody hangs an area into what is not his, or takes his own away.
    const parent = 'level' in entry ? entry.parent : undefined
    if (parent !== undefined && entry.id !== area && !(await liesIn(view, parent, area))) return false
  }
  if (!current || !('level' in current) || !('level' in next) || next.id !== area) return true
  return current.parent === next.parent && current.level === next.level
}

async function liesIn(view: RegistryView, place: string, area: string): Promise<boolean> {
  const passed = new Set<string>()
  for (let id: string | undefined = place; id !== undefined && !passed.has(id); ) {
    if (id === area) return true
    passed.add(id)
    const node: { readonly parent?: string | undefined } | undefined =
      (await view.get('area', id)) ?? (await view.get('grid', id))
    id = node?.parent
  }
  return false
}
