import type * as z from 'zod'
import type { Commit } from '../commit.ts'
import type { CaseEventType, EventOf } from '../events/case-event.ts'
import type { CLOSING_EVENTS } from '../events/closing-events.ts'
import { resumption } from '../resumption.ts'
import { leadTask, type OpenedCase } from '../state.ts'
import { moved, paused } from './clocks.ts'
import { type Handlers, questionOver, settled, without } from './handlers.ts'

type ClosingType = z.infer<(typeof CLOSING_EVENTS)[number]>['type'] & CaseEventType

export const CLOSING: Handlers<ClosingType> = {
  ReporterAsked: (state, { words, until }, { at }) => ({
    ...paused(state, leadTask(state)?.key ?? '', at),
    questions: state.questions + 1,
    question: { words, askedAt: at, until, open: true },
  }),
  ReporterAnswered: (state, event, commit) => ({
    ...clockGoesOn(state, event, commit),
    answers: [...state.answers, { at: commit.at, words: event.words, photos: event.photos }],
  }),
  QuestionLapsed: clockGoesOn,
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

/** From the answer on, and at the latest from when the wait was over. */
function clockGoesOn(
  state: OpenedCase,
  event: EventOf<'ReporterAnswered' | 'QuestionLapsed'>,
  { at, seq }: Commit,
): OpenedCase {
  const task = state.tasks.find(({ key }) => key === event.task)
  if (!task) return state
  const change = resumption(task.clock, at, state.question?.until ?? at)
  return questionOver(moved(state, event.task, event, { change, at, seq }))
}
