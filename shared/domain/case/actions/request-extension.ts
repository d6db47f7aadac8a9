import { action } from '../action.ts'
import { askForMore, ExtensionInput, mayAskForMore } from '../extension.ts'
import { LEAD_AGENCY } from '../performers.ts'
import { leadTaskOf } from '../state.ts'

/** 申请延期: before the deadline, with a reason and how much more. */
export const requestExtension = action({
  name: 'requestExtension',
  label: { zh: '申请延期', en: 'Ask for more time' },
  on: 'lead',
  from: ['Handling'],
  to: ['ExtensionPending'],
  by: LEAD_AGENCY,
  policy: 'extension.max',
  input: ExtensionInput,
  guard: situation => mayAskForMore(leadTaskOf(situation.state), situation),
  needs: () => ({ calendars: true }),
  decide: context => askForMore(leadTaskOf(context.state), context),
})
