import { action } from '../../action.ts'
import { askForMore, ExtensionInput, mayAskForMore } from '../../extension.ts'
import { TASK_AGENCY } from '../../performers.ts'
import { ASSIST_IN_HAND } from '../../status.ts'
import { taskOf } from '../../task-of.ts'

/** 协办申请延期. */
export const requestAssistExtension = action({
  name: 'requestExtension',
  label: { zh: '申请延期', en: 'Ask for more time' },
  on: 'assist',
  from: ASSIST_IN_HAND,
  task: ['Handling'],
  to: [],
  by: TASK_AGENCY,
  input: ExtensionInput,
  guard: situation => mayAskForMore(taskOf(situation), situation),
  needs: () => ({ calendars: true }),
  decide: context => askForMore(taskOf(context), context),
})
