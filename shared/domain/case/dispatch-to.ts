import { deadlineAfter } from '../deadline/deadline.ts'
import type { Limit } from '../deadline/limit.ts'
import { digestOfParts } from '../hash/digest.ts'
import type { Agency } from '../registry/entries.ts'
import type { Explanation } from '../routing/explanation.ts'
import type { EventOf } from './events/case-event.ts'
import type { OpenedCase } from './state.ts'

export interface Dispatching {
  readonly state: Pick<OpenedCase, 'caseId' | 'tasks'>
  readonly agency: Agency
  readonly limit: Limit
  readonly at: string
  readonly reason: Explanation
}

/** The lead task for an agency. The handling clock runs from here, not from the signature. */
export function dispatchTo({ state, agency, limit, at, reason }: Dispatching): EventOf<'TaskDispatched'> {
  const { due, calendar } = deadlineAfter(at, limit)
  const leads = state.tasks.filter(task => task.kind === 'lead').length
  return {
    type: 'TaskDispatched',
    task: `L${leads + 1}`,
    kind: 'lead',
    agency: agency.id,
    shard: shardOf(state.caseId, agency.shards),
    due,
    calendar,
    reason,
  }
}

/** Spreads an agency's tasks evenly over its index partitions. */
const shardOf = (caseId: string, shards: number): number => digestOfParts(caseId).readUInt32BE() % shards
