import { useEffect, useRef, useState } from 'preact/hooks'
import type { operations } from '../../../../../clients/ts/paths.ts'
import { type Problem, problemOf } from '../../../api/api-error.ts'
import { api, read } from '../../../api/read.ts'
import type { SearchQuery } from './search-question.ts'

type SearchPage = operations['getDeskCases']['responses'][200]['content']['application/json']
export type FoundRow = SearchPage['items'][number]

interface Found {
  readonly rows: readonly FoundRow[]
  /** There may be more. */
  readonly next?: string
}

export interface Search {
  readonly found?: Found
  readonly problem?: Problem
  readonly working: boolean
  /** Adds the next page; after a failure, tries the same one again. */
  readonly more: () => void
}

const PAGE = 20

/** Pages of what the desk's search finds, one after the other; from the start again whenever `key` changes. Empty: nothing is asked. */
export function useSearch(key: string, query: SearchQuery): Search {
  const [state, setState] = useState<Omit<Search, 'more'>>({ working: key !== '' })
  const asking = useRef(key)
  const load = async (soFar: Found): Promise<void> => {
    const asked = key
    setState(({ found }) => ({ ...(found && soFar.next && { found }), working: true }))
    const params = { query: { ...query, limit: PAGE, ...(soFar.next && { cursor: soFar.next }) } }
    const answer = await read(api().GET('/api/desk/cases', { params }))
      .then(({ items, next }) => ({ found: { rows: [...soFar.rows, ...items], ...(next && { next }) } }))
      .catch(error => ({ problem: problemOf(error), ...(soFar.next && { found: soFar }) }))
    // An answer to a question nobody asks any more.
    if (asking.current === asked) setState({ ...answer, working: false })
  }
  useEffect(() => {
    asking.current = key
    if (key) void load({ rows: [] })
  }, [key])
  return { ...state, more: () => void (state.working || load(state.found ?? { rows: [] })) }
}
