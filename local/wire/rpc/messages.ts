import type { StackModel } from '#local/template/model.ts'
import type { CallPattern, FaultPlan, NumberedCall } from '../faults/fault-plan.ts'
import type { MeteredCall, MeterRow } from '../meter/meter.ts'
import type { SentFile } from '../outside/outbox.ts'
import type { QueueDepth, QueueMessage } from '../queue-access.ts'
import type { StreamRecord } from '../stream/stream-record.ts'
import type { GrantUse } from '../wire.ts'

/** What the main thread may ask of the engines' thread. */
export interface EngineCalls {
  backlog(mappingId: string, tableArn: string): StreamRecord[]
  checkpoint(mappingId: string, position: number): void
  /** `wait` names the long poll for `abort`. */
  receive(wait: number, roleKey: string, queueArn: string, max: number, waitSeconds: number): QueueMessage[]
  abort(wait: number): void
  delete(roleKey: string, queueArn: string, receiptHandles: readonly string[]): void
  release(roleKey: string, queueArn: string, receiptHandle: string): void
  deadLetter(queueArn: string, receiptHandle: string): void
  send(roleKey: string, queueArn: string, body: string, delaySeconds?: number): { messageId: string }
  depths(): QueueDepth[]
  meterRows(): MeterRow[]
  resetMeter(): void
  watchMeter(on: boolean): void
  setFaults(plan: FaultPlan): void
  clearFaults(): void
  numberedCalls(): NumberedCall[]
  faultsStruck(): number[]
  /** Absent: none. */
  hookCalls(of: readonly CallPattern[] | undefined): void
  /** The main thread's hook is done with that call. */
  passOn(hook: number): void
  grantsUsed(): GrantUse[]
  sentAfter(name: string): readonly SentFile[]
  setClockOffset(ms: number): void
  stop(): void
}

export type EngineCall = keyof EngineCalls

export interface Request {
  /** Absent: told, not asked. */
  readonly id?: number
  readonly call: EngineCall
  readonly args: readonly unknown[]
}

export type FromEngines =
  | { readonly kind: 'ready'; readonly port: number }
  | { readonly kind: 'broken'; readonly message: string }
  | { readonly kind: 'tell'; readonly message: string }
  | {
      readonly kind: 'answer'
      readonly id: number
      readonly value?: unknown
      readonly error?: { name: string; message: string }
    }
  | { readonly kind: 'records'; readonly tableArn: string; readonly records: StreamRecord[] }
  | { readonly kind: 'metered'; readonly calls: readonly MeteredCall[] }
  | { readonly kind: 'hook'; readonly hook: number; readonly call: NumberedCall; readonly moment: 'before' | 'after' }

export interface EngineData {
  readonly model: StackModel
  readonly dataDir?: string
  readonly dynamodbEndpoint?: string
  readonly faults?: FaultPlan
  readonly port: number
  readonly clockOffsetMs: number
  readonly operatorArn: string
  readonly watchMeter: boolean
}
