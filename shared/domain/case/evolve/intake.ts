import type * as z from 'zod'
import type { Commit } from '../commit.ts'
import type { CaseEventType, EventOf } from '../events/case-event.ts'
import type { INTAKE_EVENTS } from '../events/intake-events.ts'
import { type OpenedCase, openErrand, type ReportFacts } from '../state.ts'
import { IN_HAND } from '../status.ts'
import { type Handlers, settled, without } from './handlers.ts'
import { closeErrand } from './tasks.ts'

type IntakeType = z.infer<(typeof INTAKE_EVENTS)[number]>['type'] & CaseEventType

export const INTAKE: Handlers<IntakeType> = {
  ReportSubmitted: (state, event, commit) => ({ ...state, reports: [...state.reports, reportOf(event, commit)] }),
  CaseAccepted: state => ({ ...without(state, 'triage'), status: 'Accepted' }),
  CaseRejected: (state, { reason, words }, { at }) => ({
    ...settled(state),
    status: 'Rejected',
    closedAt: at,
    rejection: { reason, ...(words && { words }) },
  }),
  RejectionReviewed: state => ({
    ...without(state, 'closedAt', 'rejection'),
    status: 'Reported',
    rejectionReviewed: true,
  }),
  CaseTransferred: (state, { to }, { at }) => ({
    ...ended(state),
    status: 'Transferred',
    closedAt: at,
    transferredTo: to,
  }),
  CaseSelfHandled: (state, { before, after, words }, { at }) => ({
    ...settled(state),
    status: 'SelfHandled',
    closedAt: at,
    selfHandled: { before, after, ...(words && { words }) },
  }),
  VerificationAsked: (state, { task: key, area, due }, { at }) => ({
    ...without(state, 'claim'),
    status: 'Verifying',
    errands: [...state.errands, { key, kind: 'verify', area, askedAt: at, due }],
  }),
  VerificationAnswered: (state, event, commit) => ({
    ...closeErrand(without(state, 'triage'), event, event.finding, commit),
    status: event.finding === 'confirmed' ? 'Accepted' : 'Reported',
  }),
  CaseMerged: (state, { parent }, { at }) => ({
    ...settled(state),
    status: 'Merged',
    beforeMerge: IN_HAND.some(status => status === state.status) ? 'Filed' : state.status,
    parent,
    closedAt: at,
  }),
  CaseUnmerged: state => ({
    ...without(state, 'parent', 'beforeMerge', 'closedAt'),
    status: state.beforeMerge ?? 'Reported',
  }),
  ChildJoined: (state, { child }) => ({ ...state, children: [...state.children.filter(id => id !== child), child] }),
  ChildLeft: (state, { child }) => ({ ...state, children: state.children.filter(id => id !== child) }),
  CaseFiled: (state, { category, condition, limit }, { at }) => ({
    ...settled(state),
    clock: [{ type: 'started', at, limit }],
    status: 'Filed',
    category,
    condition,
    limit,
  }),
  CaseReclassified: (state, { category, condition, limit }, { at }) => ({
    ...settled(state),
    clock: [{ type: 'started', at, limit }],
    status: 'Filed',
    category,
    condition,
    limit,
  }),
  CaseVoided: (state, _event, { at }) => ({ ...ended(state), status: 'Voided', closedAt: at }),
  CaseMoved: (state, { desk }) => ({ ...without(state, 'claim'), desk, triage: { code: 'moved' } }),
  TriageRequested: (state, { reason }) => ({ ...state, triage: reason }),
  StageStarted: (state, { stage: name, due }, { at }) => ({
    ...state,
    stage: { name, since: at, due, overdue: false },
  }),
  StageOverdue: (state, { stage }) => {
    if (stage === 'verify' || stage === 'check') {
      const key = openErrand(state)?.key
      return { ...state, errands: state.errands.map(one => (one.key === key ? { ...one, overdue: true } : one)) }
    }
    return state.stage ? { ...state, stage: { ...state.stage, overdue: true } } : state
  },
  CaseClaimed: (state, { by, until }) => ({ ...state, claim: { by, until } }),
  CaseReleased: state => without(state, 'claim'),
  CaseRuled: state => without(state, 'claim'),
}

/** Whatever was waited on ends with the case. Tasks have been withdrawn by events of their own. */
const ended = (state: OpenedCase): OpenedCase => ({
  ...settled(state),
  errands: state.errands.filter(({ answer }) => answer !== undefined),
})

export const reportOf = (event: EventOf<'ReportSubmitted'>, commit: Commit): ReportFacts => ({
  at: commit.at,
  by: commit.actor.id,
  channel: event.channel,
  onBehalf: event.onBehalf === true,
  notify: event.notify === true,
  ...(event.category && { category: event.category }),
  ...(event.answers && { answers: event.answers }),
  ...(event.categoryVersion !== undefined && { categoryVersion: event.categoryVersion }),
  words: event.words,
  ...(event.person && { person: event.person }),
  photos: event.photos,
})
