import { agencyName, areaName } from '../../place/place.ts'
import { categoryName } from '../../place/taxonomy.ts'
import type { OpenCase } from './load-open-cases.ts'

export const COLUMNS = ['category', 'place', 'agency', 'openedAt', 'due'] as const
export type Column = (typeof COLUMNS)[number]

export interface Sorting {
  readonly by: Column
  readonly down: boolean
}

/** What stands in the list, as words; times stay as they sort. */
const cell: Readonly<Record<Column, (one: OpenCase) => string>> = {
  category: ({ category }) => categoryName(category) ?? '',
  place: ({ place }) => areaName(place),
  agency: ({ agency }) => (agency ? agencyName(agency) : ''),
  openedAt: ({ openedAt }) => openedAt,
  due: ({ due }) => due ?? '',
}

/** In the reader's own order of letters; what is not known comes last either way. */
export function sortCases(cases: readonly OpenCase[], { by, down }: Sorting, locale: string): readonly OpenCase[] {
  const order = new Intl.Collator(locale, { numeric: true })
  return cases
    .map(one => ({ one, text: cell[by](one) }))
    .sort((a, b) => {
      if (!a.text || !b.text) return Number(!a.text) - Number(!b.text)
      return (down ? -1 : 1) * order.compare(a.text, b.text)
    })
    .map(({ one }) => one)
}
