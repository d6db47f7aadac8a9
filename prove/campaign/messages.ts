import type { Violation } from '../check/check.ts'
import type { Passed } from '../plan/moments.ts'

/** What a process of the rig is asked. */
export type Job =
  /** `text`: a run as run-text.ts writes it. */
  | { readonly do: 'run'; readonly text: string }
  | { readonly do: 'points'; readonly scenario: string }
  | { readonly do: 'planted'; readonly id: string }

export interface JobResult {
  readonly violations: readonly Violation[]
  readonly struck: number
  readonly points?: readonly Passed[]
  /** Of a planted bug: the invariants its run broke. */
  readonly milliseconds: number
}
