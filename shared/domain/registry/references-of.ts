import { UNNAMED_LIST } from '../routing/duty-list.ts'
import type { EntryOf, RegistryKind } from './entries.ts'

/** One thing an entry names: where in the entry, its id, and what it may be. */
export interface Reference {
  readonly pointer: string
  readonly id: string
  readonly kinds: readonly RegistryKind[]
}

type References = { readonly [K in RegistryKind]: (entry: EntryOf<K>) => readonly (Reference | undefined)[] }

const REFERENCES: References = {
  area: ({ parent, successor }) => [to('/parent', parent, 'area'), to('/successor', successor, 'area')],
  grid: ({ parent, successor }) => [to('/parent', parent, 'area'), to('/successor', successor, 'grid', 'area')],
  agency: ({ area, parent, standIns = [] }) => [
    to('/area', area, 'area'),
    to('/parent', parent, 'agency'),
    ...standIns.map(({ agency }, index) => to(`/standIns/${index}/agency`, agency, 'agency')),
  ],
  category: () => [],
  rule: ({ category, area, lead, assists = [] }) => [
    to('/category', category.endsWith('*') ? undefined : category, 'category'),
    to('/area', area, 'area', 'grid'),
    'agency' in lead ? to('/lead/agency', lead.agency, 'agency') : undefined,
    ...assists.map((assist, index) =>
      'agency' in assist ? to(`/assists/${index}/agency`, assist.agency, 'agency') : undefined,
    ),
  ],
  dutyList: ({ basedOn }) => [to('/basedOn', basedOn === UNNAMED_LIST ? undefined : basedOn, 'dutyList')],
  post: ({ at, leader }) => [
    'agency' in at ? to('/at/agency', at.agency, 'agency') : to('/at/area', at.area, 'area', 'grid'),
    to('/leader', leader, 'post'),
  ],
  policy: ({ id, policy }) => [
    to('/id', id, 'area', 'grid'),
    to('/policy/desk/area', policy.desk?.area, 'area'),
    to('/policy/routing/fallback', policy.routing?.fallback, 'agency'),
  ],
  calendar: () => [],
  sender: ({ agency }) => [to('/agency', agency, 'agency')],
  apiClient: () => [],
  contact: ({ id }) => [to('/id', id.startsWith('agency.') ? id.slice('agency.'.length) : undefined, 'agency')],
}

/** Everything an entry needs to exist. */
export function referencesOf<K extends RegistryKind>(kind: K, entry: EntryOf<K>): readonly Reference[] {
  return REFERENCES[kind](entry).filter(reference => reference !== undefined)
}

const to = (pointer: string, id: string | undefined, ...kinds: RegistryKind[]): Reference | undefined =>
  id === undefined ? undefined : { pointer, id, kinds }
