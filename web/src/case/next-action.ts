import type { operations } from '../../../clients/ts/paths.ts'
import type { Filled, Posted } from '../api/posted.ts'
import type { JsonSchema } from '../forms/json-schema.ts'

type Told =
  operations['getCasesByNumberNextActions']['responses'][200]['content']['application/json']['actions'][number]

type ActionPath = Posted['action']['path']
type ActionBase = Filled<'/api/cases/{number}' | '/api/t/{tenant}/cases/{number}'>

/** Something this caller may do with a case. */
export interface NextAction {
  readonly action: string
  readonly label: { readonly zh: string; readonly en: string }
  readonly input: JsonSchema
  /** Where it is posted to. */
  readonly path: ActionPath
}

/** Something this caller may not do now, and why. */
export interface Impossible {
  readonly label: NextAction['label']
  readonly why: string
}

/** What is possible now of everything the API tells; `base` is the address of the case's own actions. */
export const possibleNow = (told: readonly Told[], base: ActionBase): readonly NextAction[] =>
  told
    .filter(({ possible }) => possible)
    .map(({ action, on, task, label, input }) => ({
      ...{ action, label, input: action === 'publish' ? choosingPhotos(input as JsonSchema) : (input as JsonSchema) },
      path: on === 'assist' && task ? `/api/tasks/${task}/${action}` : `${base}/${action}`,
    }))

export const impossibleNow = (told: readonly Told[]): readonly Impossible[] =>
  told.flatMap(({ possible, label, why }) => (possible || !why ? [] : [{ label, why }]))

/** Photos that become public are chosen from the case's own; to the schema they are ids as any other. */
const choosingPhotos = (input: JsonSchema): JsonSchema => ({
  ...input,
  properties: { ...input.properties, photos: { ...input.properties?.photos, widget: 'own-photos' } },
})
