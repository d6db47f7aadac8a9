import type { CaseShown } from '../api/shapes.ts'
import type { JsonSchema } from '../forms/json-schema.ts'
import { session } from '../session/session.ts'
import { KNOWN_ACTIONS } from './known-actions.ts'

/** Something this caller may do with a case, or may not and why. */
export interface NextAction {
  readonly action: string
  readonly label: { readonly zh: string; readonly en: string }
  readonly possible: boolean
  readonly why?: string
  readonly input: JsonSchema
  /** Where it is posted to. */
  readonly path: string
}

/** What the case's own answer says the caller may do. */
export function nextActions({ number, tasks, actions }: CaseShown): readonly NextAction[] {
  const agency = session.value?.agency
  const task = tasks.findLast(each => each.agency === agency)?.task
  const base = agency && task ? `/api/tasks/${task}` : `/api/desk/cases/${number}`
  return actions.flatMap(action => {
    const known = KNOWN_ACTIONS[action]
    return known ? [{ action, ...known, possible: true, path: `${base}/${action}` }] : []
  })
}
