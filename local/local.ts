import type { VirtualClock } from './clock/virtual-clock.ts'
import type { Waiting } from './feeds/feed.ts'
import type { KillMoment } from './functions/worker-pool.ts'
import type { Person } from './issuer/person.ts'
import type { StackModel } from './template/model.ts'
import type { Wire } from './wire/wire.ts'

/** A stack that runs on this machine. */
export interface Local {
  /** Base of the HTTP API. */
  readonly url: string
  readonly issuerUrl: string
  readonly audience: string
  readonly people: readonly Person[]
  readonly wire: Wire
  readonly clock: VirtualClock
  readonly model: StackModel
  /** An access token of a ready person; `scopes` narrows it. */
  tokenFor(sub: string, scopes?: readonly string[]): Promise<string>
  /** From now on a ready person too; one with the same subject is replaced. */
  addPerson(person: Person): void
  /** By name, ARN or logical id. Throws what the function threw. */
  invoke(functionName: string, event: unknown): Promise<unknown>
  /** For the fault rig: crashes a function's workers. */
  kill(functionName: string, when: KillMoment): void
  logs(functionName?: string): string[]
  work(): Work
  /** Resolves when nothing more happens without time moving. */
  settled(): Promise<void>
  /** Resolves when no message is visible or in flight, no stream record undelivered and no function running. */
  idle(): Promise<void>
  stop(): Promise<void>
}

export interface Work extends Waiting {
  readonly requests: number
  readonly invocations: number
  readonly batches: number
}
