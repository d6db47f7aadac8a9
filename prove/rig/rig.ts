import type { SQSClient } from '@aws-sdk/client-sqs'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Local } from '#local/local.ts'
import type { CallGate } from './call-gate.ts'
import type { InvocationGate } from './invocation-gate.ts'
import type { Names } from './names.ts'

/** A running stack with two places in it, whose every call and invocation can be made to fail. */
export interface Rig {
  readonly local: Local
  readonly names: Names
  readonly calls: CallGate
  readonly invocations: InvocationGate
  readonly dynamodb: DynamoDBDocumentClient
  /** As the operator, or as this principal. */
  readonly sqs: (as?: string) => SQSClient
  /** Queues at the ends: the agencies' own, dead letters, the topic's listener. By short name. */
  readonly ends: readonly string[]
  stop(): Promise<void>
}

export const EAR = 'prove-ear'
