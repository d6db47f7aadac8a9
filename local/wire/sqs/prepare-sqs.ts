import { AccessDenied } from '../authorise/access-denied.ts'
import type { Principal } from '../authorise/principal.ts'
import type { PreparedCall } from '../server/wire-answer.ts'
import type { WireContext } from '../server/wire-context.ts'
import * as message from './message-operations.ts'
import * as queue from './queue-operations.ts'
import { SqsRefusal, sqsAnswer, sqsError } from './sqs-refusal.ts'
import { nameOfUrl, type SqsRequest, text } from './sqs-request.ts'

const operations: Readonly<Record<string, (request: SqsRequest) => object | Promise<object>>> = {
  SendMessage: message.send,
  SendMessageBatch: message.sendBatch,
  ReceiveMessage: message.receive,
  DeleteMessage: message.deleteOne,
  DeleteMessageBatch: message.deleteBatch,
  ChangeMessageVisibility: message.changeVisibility,
  ChangeMessageVisibilityBatch: message.changeVisibilityBatch,
  CreateQueue: queue.createQueue,
  DeleteQueue: queue.deleteQueue,
  GetQueueUrl: queue.getQueueUrl,
  ListQueues: queue.listQueues,
  GetQueueAttributes: queue.getAttributes,
  SetQueueAttributes: queue.setAttributes,
  PurgeQueue: queue.purgeQueue,
  ListQueueTags: queue.listTags,
  ListDeadLetterSourceQueues: queue.listSources,
}

const billedBytes = 64 * 1024

/** One SQS call (JSON protocol): granted and done on the engine's own queue objects. */
export function prepareSqs(
  context: WireContext,
  caller: Principal,
  operation: string,
  body: Buffer,
  signal: AbortSignal,
): PreparedCall {
  let input: Record<string, unknown> = {}
  let readable = true
  try {
    input = JSON.parse(body.toString('utf8') || '{}')
  } catch {
    readable = false
  }
  const url = text(input, 'QueueUrl')
  return {
    service: 'sqs',
    operation,
    resource: url ? nameOfUrl(url) : (text(input, 'QueueName') ?? '*'),
    throttled: () => sqsError(new SqsRefusal('RequestThrottled', 'Request is throttled.', { status: 403 })),
    failed: message => sqsError(new SqsRefusal('InternalFailure', message, { status: 500 })),
    async run() {
      const run = operations[operation]
      try {
        if (!readable) throw new SqsRefusal('SerializationException', 'The body is not JSON.')
        if (!run) throw new SqsRefusal('InvalidAction', `The action ${operation} is not one the local wire knows.`)
        const answer = await run({ context, caller, input, signal })
        const bytes = Math.max(body.length, operation === 'ReceiveMessage' ? JSON.stringify(answer).length : 0)
        return sqsAnswer(answer, Math.max(1, Math.ceil(bytes / billedBytes)))
      } catch (error) {
        if (error instanceof SqsRefusal) return sqsError(error)
        if (!(error instanceof AccessDenied)) throw error
        return sqsError(
          new SqsRefusal('AccessDeniedException', error.message, { queryCode: 'AccessDenied', status: 403 }),
        )
      }
    },
  }
}
