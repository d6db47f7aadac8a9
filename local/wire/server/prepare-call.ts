import type { IncomingMessage } from 'node:http'
import type { Principal } from '../authorise/principal.ts'
import { dynamoError } from '../dynamodb/dynamo-answer.ts'
import { prepareDynamo } from '../dynamodb/prepare-dynamo.ts'
import { answerOutside } from '../outside/answer-outside.ts'
import { prepareS3 } from '../s3/prepare-s3.ts'
import { S3Refusal, s3Error } from '../s3/s3-error.ts'
import { parseTarget } from '../s3/s3-request.ts'
import { prepareSes } from '../ses/prepare-ses.ts'
import { prepareSns } from '../sns/prepare-sns.ts'
import { prepareSqs } from '../sqs/prepare-sqs.ts'
import { SqsRefusal, sqsError } from '../sqs/sqs-refusal.ts'
import type { PreparedCall, WireAnswer } from './wire-answer.ts'
import type { WireContext } from './wire-context.ts'

export interface Understood {
  readonly caller: Principal
  readonly call: PreparedCall
}

/** Nobody: without a signature only what a bucket's policy opens to all. */
const anonymous: Principal = { id: 'anonymous', account: 'anonymous', kind: 'role', name: 'anonymous' }

const wrongToken = 'The security token included in the request is invalid.'

/** Which service is called, what for and by whom; an answer when the key is not one of ours. */
export function prepareCall(
  context: WireContext,
  request: IncomingMessage,
  body: Buffer,
  signal: AbortSignal,
): Understood | WireAnswer {
  const { method = 'GET', url = '/', headers } = request
  const target = String(headers['x-amz-target'] ?? '')
  const key = /Credential=([^/,\s]+)/.exec(headers.authorization ?? '')?.[1]
  const signed = key === undefined ? undefined : context.callerOf(key)
  const operation = target.slice(target.indexOf('.') + 1)
  if (target.startsWith('DynamoDB_20120810.')) {
    if (!signed) return dynamoError('UnrecognizedClientException', wrongToken)
    return { caller: signed, call: prepareDynamo(context, signed, operation, body) }
  }
  if (target.startsWith('AmazonSQS.')) {
    if (!signed) return sqsError(new SqsRefusal('InvalidClientTokenId', wrongToken, { status: 403 }))
    return { caller: signed, call: prepareSqs(context, signed, operation, body, signal) }
  }
  if (method === 'POST' && url === '/' && headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    const caller = signed ?? anonymous
    return { caller, call: prepareSns(context, caller, body) }
  }
  if (method === 'POST' && url === '/v2/email/outbound-emails') {
    if (!signed)
      return { status: 403, headers: { 'x-amzn-errortype': 'UnrecognizedClientException' }, body: wrongToken }
    return { caller: signed, call: prepareSes(context, signed, body) }
  }
  const outside = answerOutside({ method, url, body }, context)
  if (outside) return outside
  const place = parseTarget(url)
  const linkKey = place.query.get('X-Amz-Credential')?.split('/')[0]
  const caller = linkKey === undefined ? signed : context.callerOf(linkKey)
  if (!caller && (key ?? linkKey) !== undefined) {
    return s3Error(
      new S3Refusal('InvalidAccessKeyId', 403, 'The AWS Access Key Id you provided does not exist in our records.'),
    )
  }
  const who = caller ?? anonymous
  return { caller: who, call: prepareS3(context, { method, target: url, headers, body, caller: who, ...place }) }
}
