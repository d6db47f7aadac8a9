import * as z from 'zod'
import { action } from '../action.ts'
import { checkFields } from '../material.ts'
import { DESK } from '../performers.ts'
import { PUBLISHABLE } from '../status.ts'
import { PhotoIds, Words } from './words.ts'

/** 公开: the words a person of the desk cleared and the photos he approved, for everybody to see. */
export const publish = action({
  name: 'publish',
  label: { zh: '公开', en: 'Publish' },
  on: 'case',
  from: [...PUBLISHABLE],
  to: [],
  by: DESK,
  evenIfClaimed: true,
  input: z.strictObject({ words: Words.optional(), photos: PhotoIds.default([]) }),
  decide: ({ state, input, words }) => {
    const own = state.reports.flatMap(({ photos }) => photos)
    const foreign = input.photos.filter(photo => !own.includes(photo))
    checkFields(
      foreign.map(photo => ({
        pointer: '/photos',
        message: `${photo} is no photo of a report of this case`,
        zh: `${photo} 不是本案上报的照片`,
      })),
    )
    return [{ type: 'CasePublished', photos: input.photos, ...(words && { cleared: words }) }]
  },
})
