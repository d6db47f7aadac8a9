type Stored = Readonly<Record<string, unknown>>

/** Lifts one event of a schema version to the next one. What it does not know it leaves as it is. */
export type Upcaster = (event: Stored) => Stored

/** `UPCASTERS[0]` lifts version 1 to 2, and so on: one for each version but the newest. */
export const UPCASTERS: readonly Upcaster[] = []

/**
 * A stored commit with its events in today's shape, so that old histories fold for ever. `schema` stays what was written:
 * whoever adds the first upcaster has the chain verified over what is stored, for the hash is of that.
 */
export function upcast(commit: Stored, upcasters: readonly Upcaster[] = UPCASTERS): Stored {
  const { schema, events } = commit
  const newest = upcasters.length + 1
  if (typeof schema !== 'number' || !Array.isArray(events)) return commit
  if (schema > newest)
    throw new Error(`A commit of schema ${schema}, and this version knows ${newest}: deploy a newer one`)
  const lifts = upcasters.slice(schema - 1)
  return lifts.length === 0 ? commit : { ...commit, events: events.map(event => lifts.reduce(lift, event)) }
}

const lift = (event: Stored, upcaster: Upcaster): Stored => upcaster(event)
