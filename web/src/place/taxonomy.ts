import { signal } from '@preact/signals'
import type { components } from '../../../clients/ts/paths.ts'
import { api, read } from '../api/read.ts'
import { config } from '../app/config.ts'
import { nameOf } from '../language/name-of.ts'

export type Category = components['schemas']['CategoryRead']

/** What can be reported; empty until it is loaded. */
export const taxonomy = signal<readonly Category[]>([])

let loading: Promise<void> | undefined

export function loadTaxonomy(): Promise<void> {
  loading ??= read(api().GET('/api/t/{tenant}/taxonomy', { params: { path: { tenant: config.value.tenant.id } } }))
    .then(({ categories }) => {
      taxonomy.value = categories
    })
    .catch(() => {
      loading = undefined
    })
  return loading
}

export const categoryOf = (id: string | undefined): Category | undefined => taxonomy.value.find(each => each.id === id)

export function categoryName(id: string | undefined): string | undefined {
  const found = categoryOf(id)
  return found ? nameOf(found.name) : id
}

/** A category with one condition leaves nothing to choose; else empty. */
export function onlyCondition(id: string): string {
  const conditions = categoryOf(id)?.conditions ?? []
  return conditions.length === 1 ? (conditions[0]?.id ?? '') : ''
}
