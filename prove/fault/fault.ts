/** What can go wrong with one SDK call of a function. */
export const CALL_KINDS = {
  dropBefore: 'the call never arrives',
  dropAfter: 'the call is done, its answer is lost',
  throttle: 'refused as too much, longer than the SDK is patient',
  error500: 'refused as broken, longer than the SDK is patient',
  crashBefore: 'the function dies before the call arrives',
  crashAfter: 'the function dies after the call was done',
  slow: 'the function runs into its timeout; the call arrives after its successor',
  late: 'the call arrives late, others overtake it',
} as const

/** What can go wrong with one invocation of a function. */
export const INVOCATION_KINDS = {
  crashEarly: 'the function dies before its first line',
  crashLate: 'the function did everything and its answer is lost',
  duplicate: 'the same event twice, at the same time',
  partialBatch: 'only a part of the batch counts as done',
  reorder: 'the event waits while others overtake it',
  replay: 'the stream begins again from the start',
  lost: 'the stream forgets the records',
  clockAhead: 'the function’s clock is half a minute ahead',
  clockBehind: 'the function’s clock is half a minute behind',
} as const

export type CallKind = keyof typeof CALL_KINDS
export type InvocationKind = keyof typeof INVOCATION_KINDS

/** Where a fault can strike: the nth call of a function to a resource, or its nth invocation. Steadier than a global number. */
export interface CallPoint {
  readonly function: string
  readonly operation: string
  readonly resource: string
  readonly nth: number
}
export interface InvocationPoint {
  readonly function: string
  readonly nth: number
}
export type Point = CallPoint | InvocationPoint

export type CallFault = CallPoint & { readonly kind: CallKind }
export type InvocationFault = InvocationPoint & { readonly kind: InvocationKind }
export type Fault = CallFault | InvocationFault

export const isCallPoint = (point: Point): point is CallPoint => 'operation' in point
export const isCallFault = (fault: Fault): fault is CallFault => 'operation' in fault
