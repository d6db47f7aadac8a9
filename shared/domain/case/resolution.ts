import * as z from 'zod'
import type { ActionContext } from './action.ts'
import { PhotoIds, Words } from './actions/words.ts'
import type { CaseEvent } from './events/case-event.ts'
import { checkFields, said, tooFew } from './material.ts'

export const Resolution = z.strictObject({ words: Words, before: PhotoIds, after: PhotoIds })

/** The resolution of a lead or an assist, with as many photos as the policy wants. */
export function resolved(
  task: string,
  { input: { before, after }, words, policy }: ActionContext<z.infer<typeof Resolution>>,
): readonly CaseEvent[] {
  const { photosBeforeMin, photosAfterMin } = policy.resolving
  checkFields([...tooFew('/before', before.length, photosBeforeMin), ...tooFew('/after', after.length, photosAfterMin)])
  return [{ type: 'TaskResolved', task, before, after, ...said(words) }]
}
