import { action } from '../../action.ts'
import { TASK_AGENCY } from '../../performers.ts'
import { Resolution, resolved } from '../../resolution.ts'
import { ASSIST_IN_HAND } from '../../status.ts'
import { taskOf } from '../../task-of.ts'

/** 协办反馈: this agency's part is done. It cannot end the case. */
export const resolveAssist = action({
  name: 'resolve',
  label: { zh: '反馈办结', en: 'Resolve' },
  on: 'assist',
  from: ASSIST_IN_HAND,
  task: ['Handling'],
  to: [],
  by: TASK_AGENCY,
  clock: 'stops',
  input: Resolution,
  photos: input => [...input.before, ...input.after],
  decide: context => resolved(taskOf(context).key, context),
})
