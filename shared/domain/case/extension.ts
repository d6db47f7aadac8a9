import * as z from 'zod'
import { deadlineAfter } from '../deadline/deadline.ts'
import { Limit } from '../deadline/limit.ts'
import { DomainError } from '../errors/domain-error.ts'
import type { Commitment } from '../vault/sealed.ts'
import type { Situation } from './action.ts'
import { Words } from './actions/words.ts'
import { pendingOf } from './approvals.ts'
import type { CaseEvent } from './events/case-event.ts'
import { checkFields, maybeSaid, said } from './material.ts'
import type { Task } from './task.ts'

export const ExtensionInput = z.strictObject({ more: Limit, words: Words })

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

/** The request with those who must agree: more of them the second time. */
export function askForMore(
  task: Task,
  {
    input,
    state,
    policy,
    words,
  }: Pick<Situation, 'state' | 'policy'> & { input: z.infer<typeof ExtensionInput>; words?: Commitment },
): readonly CaseEvent[] {
  const { maxFactor, first, again } = policy.extension
  const { limit } = state
  const from = task.due
  const most = limit && deadlineAfter(from, { ...limit, amount: limit.amount * maxFactor }).due
  const tooMuch = most !== undefined && deadlineAfter(from, input.more).due > most
  checkFields(tooMuch ? [{ pointer: '/more', message: `at most ${maxFactor} × the original limit can be added` }] : [])
  const steps = task.extensions === 0 ? first : again
  return [{ type: 'ExtensionRequested', task: task.key, more: input.more, steps, ...said(words) }]
}

/** The new deadline: the old one and what was asked for. */
export function grantMore(
  task: Task,
  situation: Pick<Situation, 'state'>,
  words: Commitment | undefined,
): readonly CaseEvent[] {
  const { more } = pendingOf({ ...situation, task }, 'extension')
  return [{ type: 'ExtensionGranted', task: task.key, ...deadlineAfter(task.due, more), ...maybeSaid(words) }]
}
