import type { Matter, PlaceId, Who } from '../place/places.ts'

/** Something that happens in a scenario. Cases go by a short name within it; `by` is a seat of the case's own place. */
export type Step =
  | ReportStep
  | ActStep
  /** The same request again, as after a lost answer. */
  | { readonly do: 'again'; readonly case: string }
  /** The same key with other words. */
  | { readonly do: 'otherBody'; readonly case: string }
  | RefusedStep
  /** Anything at all on the intake queue, which is put aside and blocks nothing. */
  | { readonly do: 'junk'; readonly body: string }
  | { readonly do: 'wait'; readonly minutes: number }
  /** Until nothing more happens, streams' repeats included; a moment passes. */
  | { readonly do: 'settle' }
  | { readonly do: 'together'; readonly steps: readonly Step[] }

export interface ReportStep {
  readonly do: 'report'
  readonly case: string
  readonly via: 'worker' | 'public' | 'intake' | 'open311'
  readonly matter: Matter
  /** Words and position only; a resident's contact too. */
  readonly plain?: true
  /** alpha when absent. */
  readonly tenant?: PlaceId
}

/** Waits, also through time, until the action is possible. */
export interface ActStep {
  readonly do: 'act'
  readonly case: string
  readonly action: string
  /** `reporter`: whoever holds the report's follow-up code. */
  readonly by: Who | 'reporter'
  /** Absent: the first lead's, L1. */
  readonly task?: string
  /** Tells two of the same by the same person apart. */
  readonly time?: string
  /** Another report, which it is merged into. */
  readonly parent?: string
  /** Waits until routing has had its say, also where the action need not. */
  readonly afterRouting?: true
  /** Sets the input's `until` to so long from now. */
  readonly untilMinutes?: number
  readonly input?: Readonly<Record<string, unknown>>
  /** Sent a second time with the same key. */
  readonly twice?: true
  /** Another request of its own beside one for the same action: one of them may lose. */
  readonly rival?: true
}

/** An attempt that must fail with one of these statuses and change nothing. `see` reads the case. */
export interface RefusedStep {
  readonly do: 'refused'
  readonly case: string
  readonly action: string
  readonly by: Who
  readonly task?: string
  readonly of?: PlaceId
  readonly status: readonly number[]
}

export interface Scenario {
  readonly name: string
  /** One sentence for --list. */
  readonly about: string
  /** `sampled`: cases side by side that each go through what other scenarios go through alone, or hours of nothing. */
  readonly pairs?: 'sampled'
  readonly steps: readonly Step[]
}
