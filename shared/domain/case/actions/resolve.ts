import * as z from 'zod'
import { DomainError } from '../../errors/domain-error.ts'
import { action } from '../action.ts'
import { leadTaskOf } from '../state.ts'
import { PhotoIds, Words } from './words.ts'

/** 反馈: done, with words and photos of before and after. Stops the handling clock. */
export const resolve = action({
  name: 'resolve',
  label: { zh: '反馈办结', en: 'Resolve' },
  from: ['Handling'],
  to: ['Resolved'],
  by: [{ role: 'handler', of: 'lead agency' }],
  input: z.strictObject({ words: Words, before: PhotoIds, after: PhotoIds }),
  photos: input => [...input.before, ...input.after],
  decide: ({ state, input, words, policy }) => {
    const { photosBeforeMin, photosAfterMin } = policy.resolving
    const fields = [
      ...tooFew('/before', input.before.length, photosBeforeMin),
      ...tooFew('/after', input.after.length, photosAfterMin),
    ]
    if (fields.length > 0 || !words) throw new DomainError('input.invalid', 'A resolution lacks material', { fields })
    const { before, after } = input
    return [{ type: 'TaskResolved', task: leadTaskOf(state).key, words, before, after }]
  },
})

const tooFew = (pointer: string, have: number, min: number) =>
  have < min ? [{ pointer, message: `at least ${min} photo(s) are needed, ${have} given` }] : []
