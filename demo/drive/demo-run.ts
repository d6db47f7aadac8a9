import type { SQSClient } from '@aws-sdk/client-sqs'
import type { Local } from '#local/local.ts'
import type { Api } from './api.ts'

/** What every actor of the demonstration is given. */
export interface DemoRun {
  readonly local: Local
  readonly api: Api
  readonly tenant: string
  readonly seed: number
  /** Ends every loop. */
  readonly signal: AbortSignal
  /** Each actor's own; `as` is an ARN. */
  readonly sqs: (as?: string) => SQSClient
}
