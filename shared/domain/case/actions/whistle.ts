import * as z from 'zod'
import { AgencyId } from '../../registry/ids.ts'
import { action } from '../action.ts'
import { agenciesNamed } from '../agencies-named.ts'
import { dispatchTo } from '../dispatch-to.ts'
import { checkFields } from '../material.ts'
import { DISPATCHER } from '../performers.ts'
import { timingOf } from '../timing.ts'

/** 吹哨报到: a town calls agencies to the spot; they meet there and answer for their part as assists of the lead. */
export const whistle = action({
  name: 'whistle',
  label: { zh: '吹哨', en: 'Whistle' },
  on: 'case',
  from: ['Filed'],
  to: ['Dispatched'],
  by: DISPATCHER,
  clock: 'starts',
  input: z.strictObject({
    agency: AgencyId,
    assists: z.array(AgencyId).min(1).max(9),
    meetAt: z.iso.datetime({ offset: true }),
  }),
  needs: input => ({ agencies: [input.agency, ...input.assists], calendars: true }),
  decide: context => {
    const { state, input, facts, caller, at } = context
    const meetAt = new Date(input.meetAt).toISOString()
    checkFields(meetAt > at ? [] : [{ pointer: '/meetAt', message: 'lies in the past', zh: '时间已过' }])
    const [lead, ...assists] = agenciesNamed(facts)
    const reason = { code: 'whistle', by: caller.sub } as const
    return dispatchTo({ state, lead, assists, at, timing: timingOf(context), reason, meetAt })
  },
})
