import type { Limit } from '../deadline/limit.ts'
import { digestOfParts } from '../hash/digest.ts'
import type { Agency } from '../registry/entries.ts'
import type { Explanation } from '../routing/explanation.ts'
import type { EventOf } from './events/case-event.ts'
import type { OpenedCase } from './state.ts'
import { startDeadline, type Timing } from './timing.ts'

export interface Dispatching {
  readonly state: Pick<OpenedCase, 'caseId' | 'tasks' | 'limit' | 'clock'>
  readonly lead: Agency
  readonly assists?: readonly Agency[]
  /** Where it differs from the case's own. */
  readonly limit?: Limit
  readonly at: string
  readonly timing: Timing
  readonly reason: Explanation
  readonly meetAt?: string
}

/** The lead's task and its assists'. The handling clock runs from here, not from the signature. */
export function dispatchTo({ lead, assists = [], ...rest }: Dispatching): EventOf<'TaskDispatched'>[] {
  return [
    taskFor({ ...rest, agency: lead, kind: 'lead', ordinal: 0 }),
    ...assists.map((agency, ordinal) => taskFor({ ...rest, agency, kind: 'assist', ordinal })),
  ]
}

/** One more agency with a part in it. */
export const assistBy = (agency: Agency, rest: Omit<Dispatching, 'lead' | 'assists'>): EventOf<'TaskDispatched'> =>
  taskFor({ ...rest, agency, kind: 'assist', ordinal: 0 })

type One = Omit<Dispatching, 'lead' | 'assists'> & { agency: Agency; kind: 'lead' | 'assist'; ordinal: number }

function taskFor({
  state,
  agency,
  kind,
  ordinal,
  at,
  timing,
  reason,
  meetAt,
  limit = state.limit,
}: One): EventOf<'TaskDispatched'> {
  if (!limit) throw new Error(`Case ${state.caseId} is dispatched without a limit`)
  const before = state.tasks.filter(task => task.kind === kind).length
  return {
    type: 'TaskDispatched',
    task: `${kind === 'lead' ? 'L' : 'A'}${before + ordinal + 1}`,
    kind,
    agency: agency.id,
    shard: shardOf(state.caseId, agency.shards),
    ...startDeadline({ state, task: { kind, agency: agency.id }, limit, at }, timing),
    ...(state.limit && limit !== state.limit && { limit }),
    reason,
    ...(meetAt && { meetAt }),
  }
}

/** Spreads an agency's tasks evenly over its index partitions. */
const shardOf = (caseId: string, shards: number): number => digestOfParts(caseId).readUInt32BE() % shards
