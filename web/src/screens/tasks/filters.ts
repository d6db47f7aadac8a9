import { signal } from '@preact/signals'
import type { WorkRow } from '../../api/shapes.ts'
import { recall, remember } from '../../app/remember.ts'
import { countedOf } from '../../case/counted-of.ts'
import { lightOf } from '../../case/light.tsx'
import { areaName } from '../../place/place.ts'
import { categoryName } from '../../place/taxonomy.ts'

export interface Filter {
  readonly text: string
  readonly show: 'all' | 'unsigned' | 'overdue'
}

export const ALL: Filter = { text: '', show: 'all' }

const KEPT = 'wangge.filters'

/** Kept by name on this device; they hold no case. */
export const savedFilters = signal<Readonly<Record<string, Filter>>>(JSON.parse(recall(KEPT) ?? '{}'))

export function saveFilter(name: string, filter: Filter | undefined): void {
  const { [name]: _old, ...others } = savedFilters.value
  savedFilters.value = filter ? { ...others, [name]: filter } : others
  remember(KEPT, JSON.stringify(savedFilters.value))
}

export const fits =
  ({ text, show }: Filter, now: number) =>
  (row: WorkRow): boolean => {
    const { number, category, path, status } = row
    if (show === 'unsigned' && status !== 'Dispatched') return false
    if (show === 'overdue' && lightOf(countedOf(row), now) !== 'red') return false
    return [number, categoryName(category) ?? '', ...path.map(areaName)]
      .join(' ')
      .toLowerCase()
      .includes(text.trim().toLowerCase())
  }
