import type { DynamoEngine } from '#local/engines/dynamo-engine.ts'
import type { FauxqsEngine } from '#local/engines/fauxqs/fauxqs-engine.ts'
import type { QueueModel, StackModel, TableModel } from '#local/template/model.ts'
import type { Authoriser } from '../authorise/authoriser.ts'
import type { Principal } from '../authorise/principal.ts'
import type { Outbox } from '../outside/outbox.ts'
import type { StreamTap } from '../stream/stream-tap.ts'

/** What every part of the wire works on, inside the engines' thread. */
export interface WireContext {
  readonly model: StackModel
  readonly dynamo: DynamoEngine
  readonly fauxqs: FauxqsEngine
  readonly authoriser: Authoriser
  /** What was sent to people. */
  readonly outbox: Outbox
  readonly tap: StreamTap
  readonly tables: ReadonlyMap<string, TableModel>
  readonly queues: ReadonlyMap<string, QueueModel>
  /** Queues with an event source mapping: their delays and visibility are the poller's, on virtual time. */
  readonly mapped: ReadonlySet<string>
  /** `http://127.0.0.1:port`, known once the server listens. */
  readonly origin: () => string
  /** Virtual time in ms. */
  readonly now: () => number
  /** The wire is stopping: waits end, nothing more is handed out. */
  readonly closing: () => boolean
  arnOf(service: string, resource: string): string
  bucketArn(bucket: string, key?: string): string
  /** Undefined for a key the wire did not hand out. */
  callerOf(accessKeyId: string): Principal | undefined
}
