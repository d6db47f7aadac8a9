import * as z from 'zod'
import { action } from '../action.ts'
import { checkFields, maybeSaid } from '../material.ts'
import { ACCEPTOR } from '../performers.ts'
import { Words } from './words.ts'

/** 回访: somebody of the desk asks the reporter. Whom nobody reached has not answered. */
export const callBack = action({
  name: 'callBack',
  label: { zh: '回访', en: 'Call back' },
  on: 'case',
  from: ['Closed'],
  to: [],
  by: ACCEPTOR,
  input: z.strictObject({
    reached: z.boolean(),
    solved: z.boolean().optional(),
    satisfied: z.boolean().optional(),
    words: Words.optional(),
  }),
  decide: ({ input: { reached, solved, satisfied }, words }) => {
    const answered = solved !== undefined || satisfied !== undefined
    checkFields(
      !reached && answered
        ? [
            {
              pointer: '/reached',
              message: 'nobody was reached, so nothing was answered',
              zh: '没有联系上，就没有答复可填',
            },
          ]
        : [],
    )
    return [
      {
        type: 'ReporterCalledBack',
        reached,
        ...(solved !== undefined && { solved }),
        ...(satisfied !== undefined && { satisfied }),
        ...maybeSaid(words),
      },
    ]
  },
})
