import { readDate } from '#shared/domain/open311/read-date.ts'
import { type Form, lastOf } from '#shared/domain/open311/read-form.ts'
import { refuse } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import type { Call } from './call.ts'

/** The period as it was searched, so that a page later nothing has shifted, and where to go on. */
export interface Next {
  readonly start_date: string
  readonly end_date: string
  readonly cursor?: string
  readonly page?: string
}

/** Said anew on each page; a key is nobody else's. */
const OWN = ['start_date', 'end_date', 'cursor', 'page', 'api_key']

/** The address of the same list from there on. */
export function nextPage({ origin, address, form }: Call, next: Next): string {
  const kept = form.filter(([name]) => !OWN.includes(name)).map(([name, value]): [string, string] => [name, value])
  return `${origin}${address}?${new URLSearchParams([...kept, ...Object.entries(next)])}`
}

/** Where to go on, as a page before named it: a place in the list between two times, or a quarter. Throws a refusal. */
export function cursorIn(form: Form, start: string, end: string): string | undefined {
  const cursor = lastOf(form, 'cursor')
  if (cursor === undefined || /^\d{4}-Q[1-4]$/.test(cursor)) return cursor
  const [, openedAt = ''] = /^([^#]+)#[0-9A-Z]{10}$/.exec(cursor) ?? []
  if (readDate(openedAt) !== openedAt || openedAt < start || openedAt > end) throw refuse(400, REFUSALS.cursor)
  return cursor
}
