import type { CaseEvent, CaseEventType, EventOf } from '../case/events/case-event.ts'
import type { NoticeKind } from './notice-kind.ts'

/** Events of which people are told, and what they are told. */
export const TOLD = {
  TaskDispatched: 'task',
  HandlerAssigned: 'task',
  DeadlineNear: 'due-soon',
  TaskOverdue: 'overdue',
  StageOverdue: 'overdue',
  ReturnRequested: 'returned',
  ReturnGranted: 'returned',
  ReturnRefused: 'returned',
  TaskReopened: 'returned',
  ReporterAsked: 'question',
  CaseClosed: 'closed',
  CaseRejected: 'closed',
  CaseReopened: 'reopened',
} as const satisfies Partial<Record<CaseEventType, NoticeKind>>

export type ToldEvent = EventOf<keyof typeof TOLD>

export const isTold = (event: CaseEvent): event is ToldEvent => event.type in TOLD
