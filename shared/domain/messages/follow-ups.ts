import type { Commit } from '../case/commit.ts'
import type { DeliverTask, RouteCase } from './messages.ts'

/** Whether routing must look at what this commit did: something was reported or filed and neither sent on nor handed to a person. */
export function asksForRouting({ events }: Pick<Commit, 'events'>): boolean {
  const types = new Set(events.map(({ type }) => type))
  const opened = types.has('CaseFiled') || types.has('ReportSubmitted')
  return opened && !types.has('TaskDispatched') && !types.has('TriageRequested') && !types.has('CaseRejected')
}

export const routingOf = (commit: Commit): readonly RouteCase[] =>
  asksForRouting(commit) ? [{ tenant: commit.tenant, caseId: commit.caseId, seq: commit.seq }] : []

export const deliveriesOf = ({ tenant, caseId, seq, events }: Commit): readonly DeliverTask[] =>
  events.flatMap(event => (event.type === 'TaskDispatched' ? [{ tenant, caseId, seq, task: event.task }] : []))
