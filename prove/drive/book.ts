import type { PlaceId } from '../place/places.ts'
import type { ReportStep } from '../scenario/step.ts'

/** A report as its sender remembers it. */
export interface SentReport {
  readonly name: string
  readonly tenant: PlaceId
  readonly via: ReportStep['via']
  readonly matter: ReportStep['matter']
  readonly key: string
  readonly body: Readonly<Record<string, unknown>>
  /** Follows from sender and key, and what the answer said must be the same; over Open311, which has no keys, from the first answer. */
  caseId: string
  /** The API or the queue said it has it. */
  acknowledged: boolean
  code?: string
}

/** An action the API said it has done. */
export interface Deed {
  readonly tenant: PlaceId
  readonly caseId: string
  readonly action: string
  readonly by: string
  readonly key: string
  readonly words?: string
}

/** What the world outside saw of a run. */
export interface Book {
  readonly reports: SentReport[]
  readonly deeds: Deed[]
  /** Message ids of what no report can be made of. */
  readonly junk: string[]
  /** Words that were refused and must not be kept. */
  readonly refusedWords: string[]
  /** Every body the API answered with. */
  readonly answers: string[]
  /** What was seen at once to break an invariant. */
  readonly seen: { readonly invariant: string; readonly what: string }[]
  /** Real time at which each step of the scenario began. */
  readonly steps: number[]
  /** Real time and what happened. */
  readonly trace: { readonly at: number; readonly what: string }[]
}

export const newBook = (): Book => ({
  ...{ reports: [], deeds: [], junk: [], refusedWords: [], answers: [], seen: [], steps: [], trace: [] },
})
