/**
 * `dropBefore`: the connection is reset and the engine never sees the call. `dropAfter`: the engine did it, the answer
 * is lost. `throttle`, `error500`: refused in the service's own words, nothing done. `slow`: done, answered `ms` later.
 */
export type FaultKind = 'dropBefore' | 'dropAfter' | 'throttle' | 'error500' | 'slow'

/** Which calls are meant; what is absent may be anything. */
export interface CallPattern {
  /** The n-th call of the run, from 1. */
  readonly call?: number
  readonly caller?: string
  readonly service?: string
  readonly operation?: string
  readonly resource?: string
}

export interface FaultRule extends CallPattern {
  /** Strikes from the n-th call that fits on, from 1; 1 when absent. Steadier than `call` where calls run side by side. */
  readonly nth?: number
  /** How often it strikes; 1 when absent. */
  readonly times?: number
  readonly kind: FaultKind
  /** For `slow`. */
  readonly ms?: number
}

export interface FaultPlan {
  readonly rules: readonly FaultRule[]
}

/** A call made by a function, numbered in the order of arrival. */
export interface NumberedCall {
  readonly n: number
  /** Real time in ms. */
  readonly at: number
  readonly caller: string
  readonly service: string
  readonly operation: string
  readonly resource: string
}

export const fits = (pattern: CallPattern, call: NumberedCall): boolean =>
  (pattern.call === undefined || pattern.call === call.n) &&
  (pattern.caller === undefined || pattern.caller === call.caller) &&
  (pattern.service === undefined || pattern.service === call.service) &&
  (pattern.operation === undefined || pattern.operation === call.operation) &&
  (pattern.resource === undefined || pattern.resource === call.resource)

export interface FaultControl {
  /** Sets the plan and starts numbering again at 1. */
  set(plan: FaultPlan): Promise<void>
  /** Faults off; numbering goes on. */
  clear(): Promise<void>
  /** The calls since numbering started (it runs while a plan is set, an empty one too). */
  calls(): Promise<NumberedCall[]>
  /** How often each rule of the plan struck, in its order. */
  struck(): Promise<number[]>
  /**
   * A call like one of `of` (absent: every call) waits for the hook before it reaches the engine and again before it is
   * answered: kill the caller here.
   */
  onCall(
    hook: (call: NumberedCall, moment: 'before' | 'after') => void | Promise<void>,
    of?: readonly CallPattern[],
  ): () => void
}
