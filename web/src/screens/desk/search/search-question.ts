import type { operations } from '../../../../../clients/ts/paths.ts'
import { instantOf } from '../../../ui/local-time.ts'

export type SearchQuery = NonNullable<operations['getDeskCases']['parameters']['query']>

/** What the form holds and the address of the page says; all that are not empty must hold. */
export interface SearchQuestion {
  readonly number: string
  readonly words: string
  readonly place: string
  readonly category: string
  readonly status: string
  /** Days as the browser's own control gives them: `2026-11-01`, both included. */
  readonly from: string
  readonly to: string
}

const NAMES = ['number', 'words', 'place', 'category', 'status', 'from', 'to'] as const

/** From the address of the page: going back from a case finds the same list again. */
export function questionOf(asked: Readonly<Record<string, string>>): SearchQuestion {
  const [number = '', words = '', place = '', category = '', status = '', from = '', to = ''] = NAMES.map(
    name => asked[name] ?? '',
  )
  return { number, words, place, category, status, from: dayOf(from), to: dayOf(to) }
}

/** An address may be typed by hand: what is no day asks for none. */
const dayOf = (text: string): string => (Number.isNaN(Date.parse(`${text}T00:00`)) ? '' : text)

export function addressOf(question: SearchQuestion): string {
  const given = NAMES.flatMap(name => (question[name] ? [[name, question[name]]] : []))
  return `/desk/search?${new URLSearchParams([['asked', 'yes'], ...given])}`
}

/** As the API takes it: times in UTC, from the first day's beginning to the last day's end in the place. */
export function queryOf({ from, to, status, ...others }: SearchQuestion): SearchQuery {
  const given = Object.entries(others).filter(([, value]) => value.trim() !== '')
  return {
    ...Object.fromEntries(given),
    ...(status && { status: status as NonNullable<SearchQuery['status']> }),
    ...(from && { from: instantOf(`${from}T00:00`) }),
    ...(to && { to: instantOf(`${to}T24:00`) }),
  }
}
