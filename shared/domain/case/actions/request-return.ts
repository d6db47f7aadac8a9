import * as z from 'zod'
import { DomainError } from '../../errors/domain-error.ts'
import { action } from '../action.ts'
import { said } from '../material.ts'
import { LEAD_AGENCY } from '../performers.ts'
import { leadTask, leadTaskOf } from '../state.ts'
import { Words } from './words.ts'

/**
 * 回退: not ours, with the entry of the duty list it rests on. The clock keeps running. The first is decided at the desk,
 * the next one by the supervising level, so that a case never goes in circles.
 */
export const requestReturn = action({
  name: 'requestReturn',
  label: { zh: '申请回退', en: 'Ask to return it' },
  on: 'lead',
  from: ['Dispatched', 'Handling'],
  to: ['ReturnPending', 'Arbitration'],
  by: LEAD_AGENCY,
  policy: 'returns.beforeRuling',
  input: z.strictObject({
    ground: z.enum(['wrong-dispatch', 'other']),
    basis: z.string().regex(/^[\w.:-]{1,64}$/),
    words: Words,
  }),
  guard: ({ state }) => {
    if (leadTask(state)?.handler) throw new DomainError('assignment.first', 'A handler is assigned')
  },
  decide: ({ state, input: { ground, basis }, words, policy }) => {
    const task = leadTaskOf(state).key
    const { beforeRuling, wrongDispatch, other } = policy.returns
    if (state.returnsAsked >= beforeRuling) return [{ type: 'ArbitrationOpened', task, basis, ...said(words) }]
    const steps = ground === 'wrong-dispatch' ? wrongDispatch : other
    return [{ type: 'ReturnRequested', task, ground, basis, steps, ...said(words) }]
  },
})
