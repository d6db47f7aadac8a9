import * as z from 'zod'
import { Limit } from '../deadline/limit.ts'
import { DomainError } from '../errors/domain-error.ts'
import type { ActionContext, Situation } from './action.ts'
import { Words } from './actions/words.ts'
import { pendingOf } from './approvals.ts'
import type { CaseEvent } from './events/case-event.ts'
import { checkFields, maybeSaid, said } from './material.ts'
import type { Task } from './task.ts'
import { moveDeadline, timingOf } from './timing.ts'

export const ExtensionInput = z.strictObject({
  more: Limit,
  /** Building works are needed: the supervising level agrees from the first time on. */
  engineering: z.boolean().optional(),
  words: Words,
})

/** Only before the deadline and only so often; a refusal does not count. Throws request.too-late or request.used-up. */
export function mayAskForMore({ extensions, due }: Task, { at, policy }: Pick<Situation, 'at' | 'policy'>): void {
  const { max } = policy.extension
  if (extensions >= max) {
    throw new DomainError('request.used-up', 'No more extensions', { params: { action: 'requestExtension', max } })
  }
  if (at > due) {
    throw new DomainError('request.too-late', 'Past the deadline', {
      params: { action: 'requestExtension', until: due },
    })
  }
}

type Asking = ActionContext<z.infer<typeof ExtensionInput>>

/** The request with those who must agree: more of them the second time, or where building works are needed. */
export function askForMore(task: Task, context: Asking): readonly CaseEvent[] {
  const { input, policy, words } = context
  const { maxFactor, first, again } = policy.extension
  checkFields(
    isTooMuch(task, context)
      ? [
          {
            pointer: '/more',
            message: `at most ${maxFactor} × the original limit can be added`,
            zh: `最多可延长原期限的 ${maxFactor} 倍`,
          },
        ]
      : [],
  )
  const works = input.engineering === true
  const steps = task.extensions === 0 && !works ? first : again
  const asked = { more: input.more, ...(works && { engineering: true as const }), steps }
  return [{ type: 'ExtensionRequested', task: task.key, ...asked, ...said(words) }]
}

/** Compared by where they lead to, for their units may differ. Where the calendar ends too early to tell, a person decides. */
function isTooMuch(task: Task, context: Asking): boolean {
  const { state, input, at, policy } = context
  const timing = timingOf(context)
  const { limit } = task.clock[0]
  const most = { ...limit, amount: limit.amount * policy.extension.maxFactor }
  const dueWith = (by: Limit) => moveDeadline(state, task, { type: 'extended', at, by }, timing)
  const [asked, allowed] = [dueWith(input.more), dueWith(most)]
  return !asked.provisional && !allowed.provisional && asked.due > allowed.due
}

/** The new deadline: the old one and what was asked for. */
export function grantMore(task: Task, context: ActionContext<unknown>): readonly CaseEvent[] {
  const { state, at, words } = context
  const { more: by } = pendingOf({ state, task }, 'extension')
  const deadline = moveDeadline(state, task, { type: 'extended', at, by }, timingOf(context))
  return [{ type: 'ExtensionGranted', task: task.key, ...deadline, ...maybeSaid(words) }]
}
