import { action } from '../action.ts'
import { agree, checkStep, pendingOf } from '../approvals.ts'
import { grantMore } from '../extension.ts'
import { DISPATCHER, SUPERVISOR } from '../performers.ts'
import { leadTaskOf } from '../state.ts'
import { MaybeGrounds } from './words.ts'

/** 同意延期: a new deadline, once everybody who must has agreed. */
export const grantExtension = action({
  name: 'grantExtension',
  label: { zh: '同意延期', en: 'Grant more time' },
  on: 'lead',
  from: ['ExtensionPending'],
  to: ['Handling', 'ExtensionPending'],
  by: [...DISPATCHER, ...SUPERVISOR],
  clock: 'moves',
  policy: 'extension.first',
  input: MaybeGrounds,
  guard: situation => checkStep(pendingOf(situation, 'extension'), situation),
  needs: () => ({ calendars: true }),
  decide: context =>
    agree(pendingOf(context, 'extension'), context, () => grantMore(leadTaskOf(context.state), context)),
})
