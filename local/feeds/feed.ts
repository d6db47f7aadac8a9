import type { Invocation } from '../functions/function-worker.ts'

export type InvokeFunction = (functionArn: string, event: unknown) => Promise<Invocation>

/** One event source mapping at work. */
export interface Feed {
  /** Work that goes on without time moving: batches in hand, records to deliver. */
  busy(): number
  /** What only waits for virtual time: retries, delays, open batching windows. */
  waiting(): Waiting
  stop(): Promise<void>
}

export interface Waiting {
  /** Failed and to be tried again. */
  readonly retries: number
  /** Not yet due (DelaySeconds, batching window). */
  readonly delayed: number
}
