import { action } from '../../action.ts'
import { agree, checkStep, pendingOf } from '../../approvals.ts'
import { grantMore } from '../../extension.ts'
import { DISPATCHER, SUPERVISOR } from '../../performers.ts'
import { ASSIST_IN_HAND } from '../../status.ts'
import { taskOf } from '../../task-of.ts'
import { MaybeGrounds } from '../words.ts'

/** 同意协办延期. */
export const grantAssistExtension = action({
  name: 'grantExtension',
  label: { zh: '同意延期', en: 'Grant more time' },
  on: 'assist',
  from: ASSIST_IN_HAND,
  task: ['ExtensionPending'],
  to: [],
  by: [...DISPATCHER, ...SUPERVISOR],
  clock: 'moves',
  input: MaybeGrounds,
  guard: situation => checkStep(pendingOf(situation, 'extension'), situation),
  needs: () => ({ calendars: true }),
  decide: context => agree(pendingOf(context, 'extension'), context, () => grantMore(taskOf(context), context)),
})
