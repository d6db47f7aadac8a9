import * as z from 'zod'
import { DomainError } from '../../errors/domain-error.ts'
import { action } from '../action.ts'
import { maybeSaid } from '../material.ts'
import { REPORTER } from '../performers.ts'
import { Words } from './words.ts'

/** 评价: the reporter says once whether it is solved and how well. */
export const rate = action({
  name: 'rate',
  label: { zh: '评价', en: 'Rate' },
  on: 'case',
  from: ['Closed'],
  to: [],
  by: REPORTER,
  input: z.strictObject({ solved: z.boolean(), stars: z.int().min(1).max(5), words: Words.optional() }),
  guard: ({ state }) => {
    if (state.rating) throw new DomainError('request.used-up', 'Rated', { params: { action: 'rate', max: 1 } })
  },
  decide: ({ input: { solved, stars }, words }) => [{ type: 'CaseRated', solved, stars, ...maybeSaid(words) }],
})
