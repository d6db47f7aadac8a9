import * as z from 'zod'
import { action } from '../action.ts'
import { checkFields, maybeSaid, tooFew } from '../material.ts'
import { GRID_WORKER } from '../performers.ts'
import { PhotoIds, Words } from './words.ts'

/** 自办: a small thing put right on the spot by the grid worker, with a photo of before and of after. */
export const selfHandle = action({
  name: 'selfHandle',
  label: { zh: '自行处置', en: 'Handle on the spot' },
  on: 'case',
  from: ['Reported'],
  to: ['SelfHandled'],
  by: GRID_WORKER,
  input: z.strictObject({ before: PhotoIds, after: PhotoIds, words: Words.optional() }),
  photos: input => [...input.before, ...input.after],
  decide: ({ input: { before, after }, words }) => {
    checkFields([...tooFew('/before', before.length, 1), ...tooFew('/after', after.length, 1)])
    return [{ type: 'CaseSelfHandled', before, after, ...maybeSaid(words) }]
  },
})
