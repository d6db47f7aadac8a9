import type { SnsRefusal } from '#local/engines/fauxqs/fauxqs-parts.ts'
import { AccessDenied } from '../authorise/access-denied.ts'
import type { Principal } from '../authorise/principal.ts'
import type { PreparedCall, WireAnswer } from '../server/wire-answer.ts'
import type { WireContext } from '../server/wire-context.ts'

/** What each operation needs; `topic`: on the topic named, `any`: on everything. Others are refused. */
const operations: Readonly<Record<string, 'topic' | 'any'>> = {
  Publish: 'topic',
  PublishBatch: 'topic',
  GetTopicAttributes: 'topic',
  ListSubscriptionsByTopic: 'topic',
  Subscribe: 'topic',
  SetSubscriptionAttributes: 'any',
  GetSubscriptionAttributes: 'any',
  Unsubscribe: 'any',
  ListTopics: 'any',
  ListSubscriptions: 'any',
}

const billedBytes = 64 * 1024

/** One SNS call (query protocol, form in, XML out). A topic reaches a queue only when the queue's policy lets it. */
export function prepareSns(context: WireContext, caller: Principal, body: Buffer): PreparedCall {
  const params = Object.fromEntries(new URLSearchParams(body.toString('utf8')))
  const operation = params.Action ?? ''
  const topicArn = params.TopicArn ?? params.TargetArn
  return {
    service: 'sns',
    operation,
    resource: topicArn?.split(':').at(-1) ?? '*',
    throttled: () => snsError('Throttled', 'Rate exceeded', 429),
    failed: message => snsError('InternalError', message, 500, 'Receiver'),
    async run() {
      const needs = operations[operation]
      if (!needs) return snsError('InvalidAction', `The action ${operation} is not one the local wire knows.`, 400)
      try {
        context.authoriser.require(caller, `sns:${actionOf(operation)}`, needs === 'topic' ? (topicArn ?? '*') : '*')
        if (operation === 'Publish' || operation === 'PublishBatch')
          return publish(context, operation, params, body.length)
        const { statusCode, headers, rawPayload } = await context.fauxqs.inject({
          method: 'POST',
          url: '/',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          payload: body,
        })
        return { status: statusCode, headers: { 'content-type': String(headers['content-type']) }, body: rawPayload }
      } catch (error) {
        if (error instanceof AccessDenied) return snsError('AuthorizationError', error.message, 403)
        const { code, statusCode, message } = error as SnsRefusal
        if (!code || !statusCode) throw error
        return snsError(code, message, statusCode)
      }
    },
  }
}

/** PublishBatch is granted by sns:Publish. */
const actionOf = (operation: string) => (operation === 'PublishBatch' ? 'Publish' : operation)

function publish(
  context: WireContext,
  operation: 'Publish' | 'PublishBatch',
  params: Record<string, string>,
  bytes: number,
): WireAnswer {
  const topicArn = params.TopicArn ?? params.TargetArn ?? ''
  const service: Principal = { id: 'sns.amazonaws.com', account: context.model.account, kind: 'service', name: 'sns' }
  const about = { 'aws:sourcearn': [topicArn], 'aws:sourceaccount': [context.model.account] }
  const xml = context.fauxqs.publish(operation, { ...params, TopicArn: topicArn }, queue =>
    context.authoriser.allows(service, 'sqs:SendMessage', queue.arn, about),
  )
  const requests = Math.max(1, Math.ceil(bytes / billedBytes))
  return { status: 200, headers: { 'content-type': 'text/xml' }, body: xml, cost: { requests } }
}

function snsError(code: string, message: string, status: number, type: 'Sender' | 'Receiver' = 'Sender'): WireAnswer {
  const escaped = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return {
    status,
    headers: { 'content-type': 'text/xml' },
    body: `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>${type}</Type><Code>${code}</Code><Message>${escaped}</Message></Error><RequestId>local</RequestId></ErrorResponse>`,
  }
}
