import type { EngineQueue } from '#local/engines/fauxqs/fauxqs-parts.ts'
import type { Principal } from '../authorise/principal.ts'
import type { WireContext } from '../server/wire-context.ts'
import { SqsRefusal } from './sqs-refusal.ts'

/** One SQS call on its way. */
export interface SqsRequest {
  readonly context: WireContext
  readonly caller: Principal
  readonly input: Readonly<Record<string, unknown>>
  /** Aborted when the caller hangs up: what it waits for must not be given to nobody. */
  readonly signal: AbortSignal
}

export const text = (input: SqsRequest['input'], name: string): string | undefined =>
  typeof input[name] === 'string' ? input[name] : undefined

export const nameOfUrl = (url: string): string => url.replace(/\/+$/, '').split('/').at(-1) ?? ''

export const queueUrl = (context: WireContext, name: string): string =>
  `${context.origin()}/${context.model.account}/${name}`

/** The queue a call names by URL, if this caller may do `action` on it. Throws SqsRefusal or AccessDenied. */
export function queueFor({ context, caller, input }: SqsRequest, action: string): EngineQueue {
  const url = text(input, 'QueueUrl')
  if (!url)
    throw new SqsRefusal('MissingRequiredParameterException', 'The request must contain the parameter QueueUrl.')
  const name = nameOfUrl(url)
  const queue = context.fauxqs.queues.getQueueByName(name)
  context.authoriser.require(caller, action, queue?.arn ?? context.arnOf('sqs', name))
  if (queue) return queue
  throw new SqsRefusal('QueueDoesNotExist', 'The specified queue does not exist.', {
    queryCode: 'AWS.SimpleQueueService.NonExistentQueue',
  })
}
