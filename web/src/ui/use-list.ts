import { useRef } from 'preact/hooks'
import { type Loaded, useLoaded } from './use-loaded.ts'

interface Part<Row> {
  readonly items: readonly Row[]
  readonly next?: string | undefined
}

export interface List<Row> extends Loaded<Part<Row>> {
  /** Reads one page more, and from then on all of these again. */
  readonly more: () => Promise<void>
}

/** A list that is read page by page, as many as were asked for, again and again. `load` gets the cursor of the page. */
export function useList<Row>(
  key: string,
  load: (cursor: { cursor?: string }) => Promise<Part<Row>>,
  everyMs: number,
  keep = false,
): List<Row> {
  const wanted = useRef({ key, pages: 1 })
  if (wanted.current.key !== key) wanted.current = { key, pages: 1 }
  const loaded = useLoaded(key, () => pages(load, wanted.current.pages), everyMs, keep)
  const more = async (): Promise<void> => {
    wanted.current.pages += 1
    await loaded.reload()
  }
  return { ...loaded, more }
}

async function pages<Row>(load: (cursor: { cursor?: string }) => Promise<Part<Row>>, count: number) {
  let { items, next } = await load({})
  for (let page = 1; page < count && next !== undefined; page++) {
    const part = await load({ cursor: next })
    items = [...items, ...part.items]
    next = part.next
  }
  return { items, ...(next !== undefined && { next }) }
}
