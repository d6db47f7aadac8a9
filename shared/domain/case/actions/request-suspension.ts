import * as z from 'zod'
import { DomainError } from '../../errors/domain-error.ts'
import { action } from '../action.ts'
import { checkFields, said } from '../material.ts'
import { LEAD_AGENCY } from '../performers.ts'
import { leadTaskOf } from '../state.ts'
import { Words } from './words.ts'

const DAY = 86_400_000

/** 申请挂账: nothing can be done for a while; the clock is to stand still until a day that is named. */
export const requestSuspension = action({
  name: 'requestSuspension',
  label: { zh: '申请挂账', en: 'Ask to suspend it' },
  on: 'lead',
  from: ['Handling'],
  to: ['SuspendPending'],
  by: LEAD_AGENCY,
  policy: 'suspension.days',
  input: z.strictObject({ until: z.iso.datetime({ offset: true }), words: Words }),
  guard: ({ state, policy }) => {
    const { max } = policy.suspension
    if (leadTaskOf(state).suspensions < max) return
    throw new DomainError('request.used-up', 'No more suspensions', { params: { action: 'requestSuspension', max } })
  },
  decide: ({ state, input, at, policy, words }) => {
    const { days, steps } = policy.suspension
    const until = new Date(input.until).toISOString()
    const ahead = Date.parse(until) - Date.parse(at)
    const pointer = '/until'
    if (ahead <= 0) checkFields([{ pointer, message: 'lies in the past', zh: '时间已过' }])
    if (ahead > days * DAY)
      checkFields([{ pointer, message: `is more than ${days} days ahead`, zh: `最多可挂账 ${days} 天` }])
    return [{ type: 'SuspensionRequested', task: leadTaskOf(state).key, until, steps, ...said(words) }]
  },
})
