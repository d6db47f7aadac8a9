import * as z from 'zod'
import { DomainError } from '../../errors/domain-error.ts'
import { AgencyId } from '../../registry/ids.ts'
import { action } from '../action.ts'
import { dispatchTo } from '../dispatch-to.ts'

/** 派遣 by hand: what no rule covers, a dispatcher sends. */
export const dispatch = action({
  name: 'dispatch',
  label: { zh: '派遣', en: 'Dispatch' },
  from: ['Filed'],
  to: ['Dispatched'],
  by: [{ role: 'dispatcher', of: 'desk' }],
  input: z.strictObject({ agency: AgencyId }),
  needs: input => ({ agency: input.agency }),
  decide: ({ state, facts, caller, at }) => {
    if (!facts.agency || !state.limit) throw new DomainError('conflict', 'A filed case without limit or agency')
    return [
      dispatchTo({ state, agency: facts.agency, limit: state.limit, at, reason: { code: 'by-hand', by: caller.sub } }),
    ]
  },
})
