import type { Commit } from '../case/commit.ts'
import type { CaseEvent, CaseEventType, EventOf } from '../case/events/case-event.ts'
import { isTold } from '../notice/told.ts'
import type { DeliverTask, JoinCases, RouteCase, TellPeople } from './messages.ts'

/** What asks routing to look, and what says that it, or a person, has. */
const ASKS: readonly CaseEventType[] = [
  'ReportSubmitted',
  'VerificationAnswered',
  'CaseAccepted',
  'CaseFiled',
  'CaseReclassified',
]
const SETTLES: readonly CaseEventType[] = ['TaskDispatched', 'TriageRequested', 'CaseRejected', 'CaseSelfHandled']

/** Whether routing must look at what this commit did: something was reported or filed and neither sent on nor handed to a person. */
export const asksForRouting = ({ events }: Pick<Commit, 'events'>): boolean =>
  events.some(({ type }) => ASKS.includes(type)) && !events.some(({ type }) => SETTLES.includes(type))

/** Whether an agency says that it was sent wrongly: then the duty list is asked before a person is. */
const callsItWrong = ({ events }: Pick<Commit, 'events'>): boolean =>
  events.some(event => event.type === 'ReturnRequested' && event.ground === 'wrong-dispatch')

export const routingOf = (commit: Commit): readonly RouteCase[] =>
  asksForRouting(commit) || callsItWrong(commit)
    ? [{ tenant: commit.tenant, caseId: commit.caseId, seq: commit.seq }]
    : []

/** What an agency must hear of. Each moves its task's noticeSeq. */
const NOTICED = [
  'TaskDispatched',
  'TaskWithdrawn',
  'TaskReopened',
  'ReturnGranted',
  'ExtensionGranted',
  'DeadlineRecomputed',
  'SuspensionGranted',
  'TaskResumed',
  'ReporterAnswered',
  'QuestionLapsed',
] as const satisfies readonly CaseEventType[]

const isNoticed = (event: CaseEvent): event is EventOf<(typeof NOTICED)[number]> =>
  NOTICED.some(type => type === event.type)

export function deliveriesOf({ tenant, caseId, seq, events }: Commit): readonly DeliverTask[] {
  const tasks = new Set(events.filter(isNoticed).map(({ task }) => task))
  return [...tasks].map(task => ({ tenant, caseId, seq, task }))
}

/** One message for a commit of which somebody must hear; who, is found when it is read. */
export const noticesAskedBy = ({ tenant, caseId, seq, events }: Commit): readonly TellPeople[] =>
  events.some(isTold) ? [{ tenant, caseId, seq }] : []

/** Merges and their undoing, which the parent has to learn. A case that leaves names the parent it had before. */
export const joinsOf = ({ tenant, caseId, seq, events }: Commit): readonly JoinCases[] =>
  events.flatMap((event): JoinCases[] => {
    if (event.type === 'CaseMerged') return [{ tenant, caseId, parent: event.parent, seq, joins: true }]
    if (event.type === 'CaseUnmerged' && event.parent)
      return [{ tenant, caseId, parent: event.parent, seq, joins: false }]
    return []
  })
