import type { Values } from '../forms/missing-fields.ts'
import { session } from '../session/session.ts'

/** Nobody else's, should the session end meanwhile. */
const nameOf = (number: string): string => `wangge.form ${session.value?.sub} ${number}`

export interface OpenForm {
  readonly action: string
  readonly values: Values
}

/** Carries a form that is being filled in over the reload that a newer version of the app needs. Throws where it cannot. */
export const keepForm = (number: string, form: OpenForm): void =>
  sessionStorage.setItem(nameOf(number), JSON.stringify(form))

/** The form that was open before, once. */
export function takeForm(number: string): OpenForm | undefined {
  const kept = sessionStorage.getItem(nameOf(number))
  if (kept === null) return undefined
  sessionStorage.removeItem(nameOf(number))
  return JSON.parse(kept) as OpenForm
}
