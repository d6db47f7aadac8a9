import { expect } from 'vitest'
import type { Action } from '#shared/domain/case/action.ts'
import type { Caller } from '#shared/domain/case/caller.ts'
import { type Deciding, decide } from '#shared/domain/case/decide.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import type { ErrorCode } from '#shared/domain/errors/error-codes.ts'
import { DEFAULT_POLICY } from '#shared/domain/policy/policy.ts'
import { history, litter, minute, sanitation, words } from './sample-case.ts'

type Extra = Partial<Pick<Deciding, 'at' | 'policy' | 'facts' | 'words'>>

/** given(what happened).when(who does what).gives(events), .isAllowed() or .isRefused(code). Acts at 09:00 unless told otherwise. */
export const given = (...steps: readonly (CaseEvent | readonly CaseEvent[])[]) => ({
  when(action: Action, input: unknown, caller: Caller, extra: Extra = {}) {
    const run = () =>
      decide(action, {
        state: fold(history(steps)),
        input: action.input.parse(input),
        caller,
        at: minute(60),
        policy: DEFAULT_POLICY,
        facts: { category: litter, agency: sanitation },
        words,
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
