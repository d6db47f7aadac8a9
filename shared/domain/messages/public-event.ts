import * as z from 'zod'
import type { Commit } from '../case/commit.ts'
import type { CaseEventType } from '../case/events/case-event.ts'
import { CaseId } from '../case-number/case-number.ts'
import { AgencyId, AreaId, CategoryId, Tenant } from '../registry/ids.ts'
import { cloudEvent } from './cloud-event.ts'

/** The domain events others may hear of, and what they are called outside. */
export const PUBLIC_TYPES = {
  ReportSubmitted: 'case.reported',
  TaskDispatched: 'case.dispatched',
  TaskSigned: 'case.signed',
  TaskResolved: 'case.resolved',
  TaskOverdue: 'case.overdue',
  CaseClosed: 'case.closed',
  CaseRejected: 'case.rejected',
  CaseMerged: 'case.merged',
  CaseTransferred: 'case.transferred',
  CaseSelfHandled: 'case.handled-on-the-spot',
  CaseVoided: 'case.voided',
  CaseReopened: 'case.reopened',
} as const satisfies Partial<Record<CaseEventType, string>>

const PublicType = z.enum(Object.values(PUBLIC_TYPES))

/** Ids, place and agency: nothing a person said, nothing about a person. */
export const PublicEvent = cloudEvent(
  PublicType,
  z.strictObject({
    tenant: Tenant,
    caseId: CaseId,
    seq: z.int(),
    category: CategoryId.optional(),
    /** From the top of the area tree; only in events that say where. */
    path: z.array(AreaId).optional(),
    agency: AgencyId.optional(),
  }),
)
export type PublicEvent = z.infer<typeof PublicEvent>

const isPublic = (type: CaseEventType): type is keyof typeof PUBLIC_TYPES => type in PUBLIC_TYPES

/** What the outside hears of a commit. The id is (case, seq, position): a repeat is the same event. */
export function publicEventsOf(commit: Commit): readonly PublicEvent[] {
  const { tenant, caseId, seq, at } = commit
  return commit.events.flatMap((event, index) => {
    if (!isPublic(event.type)) return []
    return {
      specversion: '1.0' as const,
      id: `${tenant}.${caseId}.${seq}.${index}`,
      source: `wangge/${tenant}`,
      type: PUBLIC_TYPES[event.type],
      time: at,
      data: {
        tenant,
        caseId,
        seq,
        ...('category' in event && event.category && { category: event.category }),
        ...('place' in event && { path: event.place.path }),
        ...('agency' in event && { agency: event.agency }),
      },
    }
  })
}
