import type { Evidence } from '../evidence/evidence.ts'

/** One invariant or liveness rule: every way in which the evidence breaks it. */
export interface Check {
  readonly id: string
  readonly rule: string
  /** Breaking it for a moment is no fault: it must hold in the end. */
  readonly eventually?: true
  readonly broken: (evidence: Evidence) => readonly string[]
}

export interface Violation {
  readonly invariant: string
  readonly what: string
}
