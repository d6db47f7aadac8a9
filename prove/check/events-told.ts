import { publicEventsOf } from '#shared/domain/messages/public-event.ts'
import type { Check } from './check.ts'
import { publicEvents } from './no-effect-twice.ts'

/** L4: subscribers hear of every public event; only a stream that forgot it can keep it from them. */
export const eventsTold: Check = {
  id: 'L4',
  rule: 'every public event is published',
  eventually: true,
  broken: evidence => {
    if (evidence.faults.some(({ kind }) => kind === 'lost')) return []
    const heard = new Set(publicEvents(evidence).map(({ id }) => id))
    return [...evidence.ledger.values()]
      .flat()
      .flatMap(publicEventsOf)
      .filter(({ id }) => !heard.has(id))
      .map(({ id, type }) => `nobody heard ${type} ${id}`)
  },
}
