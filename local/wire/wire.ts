import type { StackModel } from '#local/template/model.ts'
import type { FaultControl, FaultPlan } from './faults/fault-plan.ts'
import type { Meter } from './meter/meter.ts'
import type { SentFile } from './outside/outbox.ts'
import type { QueueAccess } from './queue-access.ts'
import type { StreamRecord } from './stream/stream-record.ts'

export interface WireOptions {
  readonly model: StackModel
  /** Absent: everything lives in memory and is gone with the process. */
  readonly dataDir?: string
  /** Another DynamoDB engine, e.g. WANGGE_DYNAMODB_ENDPOINT. */
  readonly dynamodbEndpoint?: string
  /** Only `prove/` sets one. */
  readonly faults?: FaultPlan
  /** 0 or absent: any free port. */
  readonly port?: number
  /** Virtual minus real time, for what expires (presigned forms and links) and for bucket events. */
  readonly clockOffsetMs?: number
  /** Where the engines' own troubles are told; stderr when absent. */
  readonly tell?: (message: string) => void
}

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** One use of a grant, for the least-privilege report. */
export interface GrantUse {
  readonly role: string
  readonly action: string
  readonly resource: string
  /** The statement that allowed it, as the template says where it stands. */
  readonly origin: string
  readonly count: number
}

/** One endpoint for DynamoDB, SQS, SNS, S3 and SES, between the functions and the engines. */
export interface Wire {
  /** `http://127.0.0.1:port`, also the host of every queue URL. */
  readonly url: string
  /** May do everything, without any policy: seed, CLI, tests. Its calls are metered, not numbered for faults. */
  readonly operator: Credentials
  /** The key that identifies a role (or a principal of another account) to the wire; the same on every start. */
  credentialsFor(principalArn: string): Credentials
  /** The URL of a queue as an SDK must be given it. */
  queueUrl(queueArn: string): string
  /** Live tap, in commit order, positions strictly rising per table. Returns the function that ends it. */
  onStreamRecords(listener: (tableArn: string, records: StreamRecord[]) => void): () => void
  /**
   * What was committed and `mappingId` has not checkpointed, oldest first. Listen first, then read the backlog and
   * ignore live records up to its last position.
   */
  streamBacklog(mappingId: string, tableArn: string): Promise<StreamRecord[]>
  /** Everything up to and including `position` is done for this mapping. */
  checkpoint(mappingId: string, position: number): void
  readonly queues: QueueAccess
  readonly meter: Meter
  readonly faults: FaultControl
  grantsUsed(): Promise<GrantUse[]>
  /** What left the stack for people and whose name sorts after `name`; names begin with the virtual time. */
  sentAfter(name: string): Promise<readonly SentFile[]>
  setClockOffset(ms: number): void
  /** Resolves with the reason when the engines are lost for good (memory mode only: with data, they are started again). */
  readonly failed: Promise<Error>
  stop(): Promise<void>
}
