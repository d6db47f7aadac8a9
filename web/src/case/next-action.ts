import type { operations } from '../../../clients/ts/paths.ts'
import type { JsonSchema } from '../forms/json-schema.ts'

type Told =
  operations['getCasesByNumberNextActions']['responses'][200]['content']['application/json']['actions'][number]

/** Something this caller may do with a case. */
export interface NextAction {
  readonly action: string
  readonly label: { readonly zh: string; readonly en: string }
  readonly input: JsonSchema
  /** Where it is posted to. */
  readonly path: string
}

/** What is possible now of everything the API tells; `base` is the address of the case's own actions. */
export const possibleNow = (told: readonly Told[], base: string): readonly NextAction[] =>
  told
    .filter(({ possible }) => possible)
    .map(({ action, on, task, label, input }) => ({
      ...{ action, label, input: input as JsonSchema },
      path: on === 'assist' && task ? `/api/tasks/${task}/${action}` : `${base}/${action}`,
    }))
