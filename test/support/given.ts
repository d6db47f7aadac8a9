import { expect } from 'vitest'
import type { Action } from '#shared/domain/case/action.ts'
import type { Caller } from '#shared/domain/case/caller.ts'
import { type Deciding, decide } from '#shared/domain/case/decide.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import type { Facts } from '#shared/domain/case/facts.ts'
import { type CaseState, leadTask } from '#shared/domain/case/state.ts'
import type { Task } from '#shared/domain/case/task.ts'
import type { ErrorCode } from '#shared/domain/errors/error-codes.ts'
import { DEFAULT_POLICY } from '#shared/domain/policy/policy.ts'
import { PLAIN } from './plain-timing.ts'
import { county, grid, history, litter, minute, parentId, reported, sanitation, tenant, words } from './sample-case.ts'

type Extra = Partial<Pick<Deciding, 'at' | 'policy' | 'facts' | 'words'>> & {
  /** The task it is done to; absent: the lead's, as far as the action is done to one. */
  readonly task?: string
}

/** Everything an action can ask for, as it is found where all is well. */
export const FACTS: Facts = {
  category: litter,
  agencies: [sanitation],
  parent: fold(history([reported], { tenant, caseId: parentId })),
  desk: county,
  checkers: [{ area: grid, distance: 'grid' }],
  calendarOf: PLAIN.calendarOf,
}

/** given(what happened).when(who does what).gives(events), .isAllowed() or .isRefused(code). Acts at 09:00 unless told otherwise. */
export const given = (...steps: readonly (CaseEvent | readonly CaseEvent[])[]) => ({
  when(action: Action, input: unknown, caller: Caller, { task: key, ...extra }: Extra = {}) {
    const state = fold(history(steps))
    const task = taskOf(state, action, key)
    const run = () =>
      decide(action, {
        state,
        input: action.input.parse(input),
        caller,
        at: minute(60),
        policy: DEFAULT_POLICY,
        facts: FACTS,
        words,
        ...(task && { task }),
        ...extra,
      })
    return {
      gives: (...events: readonly unknown[]) => expect(run()).toEqual(events),
      isAllowed: () => expect(run).not.toThrow(),
      isRefused: (code: ErrorCode, params?: Readonly<Record<string, unknown>>) =>
        expect(run).toThrow(expect.objectContaining({ name: 'DomainError', code, ...(params && { params }) })),
    }
  },
})

function taskOf(state: CaseState, { on }: Action, key: string | undefined): Task | undefined {
  if (state.status === 'Absent' || on === 'case') return undefined
  if (key !== undefined) return state.tasks.find(task => task.key === key)
  return on === 'lead' ? leadTask(state) : state.tasks.find(({ kind }) => kind === 'assist')
}
