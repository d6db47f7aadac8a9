import type { Commit } from './commit.ts'
import type { CaseEvent, CaseEventType, EventOf } from './events/case-event.ts'
import { runningAgain } from './evolve/clocks.ts'
import { CLOSING } from './evolve/closing.ts'
import { type Handlers, without } from './evolve/handlers.ts'
import { INTAKE, reportOf } from './evolve/intake.ts'
import { REQUESTS } from './evolve/requests.ts'
import { TASKS } from './evolve/tasks.ts'
import { stepsAfter } from './public-steps.ts'
import { isQuiet } from './quiet.ts'
import { deskStage } from './stage.ts'
import { ABSENT, type CaseState, type OpenedCase } from './state.ts'

/** One handler for every kind of event: a missing one does not compile. */
const HANDLERS: Handlers<CaseEventType> = { ...INTAKE, ...TASKS, ...REQUESTS, ...CLOSING }

/** The state after a commit. Reads nothing but the commit; order and gaps are the ledger's care. */
export function evolve(before: CaseState, commit: Commit): OpenedCase {
  let state: CaseState = before
  for (const event of commit.events) state = apply(state, event, commit)
  if (state.status === 'Absent') throw new Error(`Commit ${commit.caseId}#${commit.seq} opens no case`)
  const { actor, seq, hash, at } = commit
  const acted = actor.kind === 'person' && !state.people.includes(actor.id)
  const after = {
    ...leftStage(runningAgain(state, at)),
    version: seq,
    edition: state.edition + (actor.kind === 'system' ? 0 : 1),
    headHash: hash,
    changedAt: at,
    shown: isQuiet(commit) ? state.shown : { seq, at },
    people: acted ? [...state.people, actor.id] : state.people,
  }
  return { ...after, steps: stepsAfter(state.steps, after, at) }
}

/** A stage is over when the case stands in another one. */
const leftStage = (state: OpenedCase): OpenedCase =>
  state.stage && deskStage(state) !== state.stage.name ? without(state, 'stage') : state

export const fold = (commits: readonly Commit[]): CaseState => commits.reduce<CaseState>(evolve, ABSENT)

function apply(state: CaseState, event: CaseEvent, commit: Commit): OpenedCase {
  if (state.status === 'Absent') {
    if (event.type !== 'ReportSubmitted') throw new Error(`${event.type} before any report`)
    return open(event, commit)
  }
  // The table is complete by its type; only the pairing of event and handler is beyond the compiler.
  const handler = HANDLERS[event.type] as (state: OpenedCase, event: CaseEvent, commit: Commit) => OpenedCase
  return handler(state, event, commit)
}

function open(event: EventOf<'ReportSubmitted'>, commit: Commit): OpenedCase {
  return {
    status: 'Reported',
    tenant: commit.tenant,
    caseId: commit.caseId,
    version: 0,
    edition: 0,
    headHash: commit.prevHash,
    openedAt: commit.at,
    changedAt: commit.at,
    shown: { seq: 0, at: commit.at },
    people: [],
    peopleBeforeAppeal: [],
    reports: [reportOf(event, commit)],
    place: event.place,
    desk: event.desk,
    ...(event.category && { category: event.category }),
    ...(event.condition && { condition: event.condition }),
    round: 1,
    rework: 0,
    tasks: [],
    errands: [],
    requests: 0,
    returnsAsked: 0,
    questions: 0,
    answers: [],
    children: [],
    marks: [],
    rejectionReviewed: false,
    callBacks: [],
    reopenedByReporter: false,
    steps: [],
  }
}
