import * as z from 'zod'
import { DomainError } from '../../errors/domain-error.ts'
import { action } from '../action.ts'
import { afterWaiting } from '../after-waiting.ts'
import { said } from '../material.ts'
import { REPORTER } from '../performers.ts'
import { timingOf } from '../timing.ts'
import { PhotoIds, Words } from './words.ts'

/** 补充材料: the reporter answers; the deadline moves by as long as the clock waited for him. */
export const answer = action({
  name: 'answer',
  label: { zh: '补充材料', en: 'Answer the question' },
  on: 'case',
  from: ['Handling', 'ReturnPending', 'ExtensionPending', 'SuspendPending'],
  to: [],
  by: REPORTER,
  clock: 'moves',
  input: z.strictObject({ words: Words, photos: PhotoIds.default([]) }),
  photos: input => input.photos,
  guard: ({ state }) => {
    if (!state.question?.open) throw new DomainError('request.none', 'No open question')
  },
  needs: () => ({ calendars: true }),
  decide: context => [
    {
      type: 'ReporterAnswered',
      ...afterWaiting(context.state, context.at, timingOf(context)),
      photos: context.input.photos,
      ...said(context.words),
    },
  ],
})
