import type { ActionContext } from './action.ts'
import type { CaseEvent, EventOf } from './events/case-event.ts'
import { checkFields, said, tooFew } from './material.ts'
import { openErrand } from './state.ts'

type Brought = { readonly photos: EventOf<'VerificationAnswered'>['photos'] }

/** What a grid worker found before filing. Whatever he could not settle waits for a person of the desk. */
export function verified(
  { state, input, words, policy }: ActionContext<Brought>,
  finding: EventOf<'VerificationAnswered'>['finding'],
): readonly CaseEvent[] {
  checkFields(tooFew('/photos', input.photos.length, policy.verify.photosMin))
  const task = openErrand(state)?.key ?? ''
  const answered: CaseEvent = { type: 'VerificationAnswered', task, finding, photos: input.photos, ...said(words) }
  return finding === 'confirmed' ? [answered] : [answered, { type: 'TriageRequested', reason: { code: finding } }]
}
