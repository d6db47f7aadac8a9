import { action } from '../../action.ts'
import { checkStep, pendingOf } from '../../approvals.ts'
import { said } from '../../material.ts'
import { DISPATCHER, SUPERVISOR } from '../../performers.ts'
import { ASSIST_IN_HAND } from '../../status.ts'
import { taskOf } from '../../task-of.ts'
import { Grounds } from '../words.ts'

/** 不同意协办延期. */
export const refuseAssistExtension = action({
  name: 'refuseExtension',
  label: { zh: '不同意延期', en: 'Refuse more time' },
  on: 'assist',
  from: ASSIST_IN_HAND,
  task: ['ExtensionPending'],
  to: [],
  by: [...DISPATCHER, ...SUPERVISOR],
  input: Grounds,
  guard: situation => checkStep(pendingOf(situation, 'extension'), situation),
  decide: context => [{ type: 'ExtensionRefused', task: taskOf(context).key, ...said(context.words) }],
})
