import type { ActionContext } from './action.ts'
import type { CaseEvent, EventOf } from './events/case-event.ts'
import { checkFields, said, tooFew } from './material.ts'
import { openErrand } from './state.ts'

type Brought = { readonly photos: EventOf<'VerificationAnswered'>['photos'] }

/** What a grid worker found before filing. What is not true ends there, by his word; what he could not settle waits for the desk. */
export function verified(
  { state, input, words, policy }: ActionContext<Brought>,
  finding: EventOf<'VerificationAnswered'>['finding'],
): readonly CaseEvent[] {
  checkFields(tooFew('/photos', input.photos.length, policy.verify.photosMin))
  const task = openErrand(state)?.key ?? ''
  const answered: CaseEvent = { type: 'VerificationAnswered', task, finding, photos: input.photos, ...said(words) }
  switch (finding) {
    case 'confirmed':
      return [answered]
    case 'refuted':
      return [answered, { type: 'CaseRejected', reason: 'untrue' }]
    case 'cannot-tell':
      return [answered, { type: 'TriageRequested', reason: { code: finding } }]
    default:
      return finding satisfies never
  }
}
