import * as z from 'zod'
import { AgencyId } from '../../registry/ids.ts'
import { action } from '../action.ts'
import { agenciesNamed } from '../agencies-named.ts'
import { dispatchTo } from '../dispatch-to.ts'
import { DISPATCHER } from '../performers.ts'
import { timingOf } from '../timing.ts'

/** 派遣 by hand: what no rule covers, a dispatcher sends, with assists where several agencies have a part. */
export const dispatch = action({
  name: 'dispatch',
  label: { zh: '派遣', en: 'Dispatch' },
  on: 'case',
  from: ['Filed'],
  to: ['Dispatched'],
  by: DISPATCHER,
  clock: 'starts',
  input: z.strictObject({ agency: AgencyId, assists: z.array(AgencyId).max(9).default([]) }),
  needs: input => ({ agencies: [input.agency, ...input.assists], calendars: true }),
  decide: context => {
    const { state, facts, caller, at } = context
    const [lead, ...assists] = agenciesNamed(facts)
    return dispatchTo({
      state,
      lead,
      assists,
      at,
      timing: timingOf(context),
      reason: { code: 'by-hand', by: caller.sub },
    })
  },
})
