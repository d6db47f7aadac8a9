import * as z from 'zod'
import { action } from '../../action.ts'
import { said } from '../../material.ts'
import { TASK_AGENCY } from '../../performers.ts'
import { ASSIST_IN_HAND } from '../../status.ts'
import { taskOf } from '../../task-of.ts'
import { Words } from '../words.ts'

/** 协办回退: no part of ours. The lead decides, else a dispatcher. */
export const requestAssistReturn = action({
  name: 'requestReturn',
  label: { zh: '申请回退', en: 'Ask to return it' },
  on: 'assist',
  from: ASSIST_IN_HAND,
  task: ['Dispatched', 'Handling'],
  to: [],
  by: TASK_AGENCY,
  input: z.strictObject({
    ground: z.enum(['wrong-dispatch', 'other']),
    basis: z.string().regex(/^[\w.:-]{1,64}$/),
    words: Words,
  }),
  decide: context => {
    const { ground, basis } = context.input
    return [
      { type: 'ReturnRequested', task: taskOf(context).key, ground, basis, steps: ['handler'], ...said(context.words) },
    ]
  },
})
