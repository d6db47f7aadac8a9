import { DomainError } from '../../errors/domain-error.ts'
import { action } from '../action.ts'
import { LEAD_AGENCY } from '../performers.ts'
import { leadTask, leadTaskOf } from '../state.ts'
import { Nothing } from './words.ts'

/** 撤回指派. */
export const unassign = action({
  name: 'unassign',
  label: { zh: '撤回指派', en: 'Withdraw the handler' },
  on: 'lead',
  from: ['Handling'],
  to: [],
  by: LEAD_AGENCY,
  input: Nothing,
  guard: ({ state }) => {
    if (!leadTask(state)?.handler) throw new DomainError('request.none', 'Nobody is assigned')
  },
  decide: ({ state }) => [{ type: 'HandlerWithdrawn', task: leadTaskOf(state).key }],
})
