import type * as z from 'zod'
import type { CaseEventType } from '../events/case-event.ts'
import type { CLOSING_EVENTS } from '../events/closing-events.ts'
import type { OpenedCase } from '../state.ts'
import { type Handlers, settled, without, withTask } from './handlers.ts'

type ClosingType = z.infer<(typeof CLOSING_EVENTS)[number]>['type'] & CaseEventType

export const CLOSING: Handlers<ClosingType> = {
  ReporterAsked: (state, { words, until }, { at }) => ({
    ...state,
    questions: state.questions + 1,
    question: { words, askedAt: at, until, open: true },
  }),
  ReporterAnswered: (state, { task, words, photos, due, calendar }, { at, seq }) => ({
    ...clockGoesOn(state, { task, due, calendar, seq }),
    answers: [...state.answers, { at, words, photos }],
  }),
  QuestionLapsed: (state, { task, due, calendar }, { seq }) => clockGoesOn(state, { task, due, calendar, seq }),
  CaseClosed: (state, { words }, { at }) => ({
    ...settled(state),
    status: 'Closed',
    closedAt: at,
    tasks: state.tasks.map(task => (task.status === 'Withdrawn' ? task : { ...task, status: 'Done' as const })),
    ...(words && { closing: words }),
  }),
  CaseRated: (state, { solved, stars, words }) => ({ ...state, rating: { solved, stars, ...(words && { words }) } }),
  ReporterCalledBack: (state, { type: _type, ...callBack }) => ({
    ...state,
    callBacks: [...state.callBacks, callBack],
  }),
  CaseReopened: (state, { by }) => ({
    ...without(state, 'closedAt', 'closing', 'rating'),
    status: 'Handling',
    round: state.round + 1,
    reopenedByReporter: state.reopenedByReporter || by === 'reporter',
  }),
  CaseMarked: (state, { type: _type, ...mark }, { at }) => ({ ...state, marks: [...state.marks, { ...mark, at }] }),
  UnreasonableReviewed: (state, { upheld }) =>
    upheld ? state : { ...state, marks: state.marks.filter(({ mark }) => mark !== 'unreasonable') },
  CasePublished: (state, { cleared, photos }) => ({ ...state, published: { photos, ...(cleared && { cleared }) } }),
}

function clockGoesOn(
  state: OpenedCase,
  { task, due, calendar, seq }: { task: string; due: string; calendar: string; seq: number },
): OpenedCase {
  const moved = withTask(state, task, ({ deadlineVersion }) => ({
    due,
    calendar,
    deadlineVersion: deadlineVersion + 1,
    overdueLevel: 0,
    noticeSeq: seq,
  }))
  return moved.question ? { ...moved, question: { ...moved.question, open: false } } : moved
}
