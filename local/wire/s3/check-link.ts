import { secretOf } from '../credentials.ts'
import { inTime } from './in-time.ts'
import { S3Refusal } from './s3-error.ts'
import type { S3Request } from './s3-request.ts'
import { amzDate, linkSignature, sameSignature } from './signature.ts'

const maxExpirySeconds = 7 * 24 * 3600

/** Verifies a presigned link; throws S3Refusal. */
export function checkLink(request: Omit<S3Request, 'caller'>, clocks: readonly number[]): void {
  const { query } = request
  const [accessKeyId = '', ...scope] = (query.get('X-Amz-Credential') ?? '').split('/')
  const from = amzDate(query.get('X-Amz-Date'))
  const seconds = Number(query.get('X-Amz-Expires'))
  if (scope.length !== 4 || Number.isNaN(from) || !(seconds > 0 && seconds <= maxExpirySeconds)) {
    throw new S3Refusal(
      'AuthorizationQueryParametersError',
      400,
      'Query-string authentication version 4 requires valid X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.',
    )
  }
  if (!inTime(from, from + seconds * 1000, clocks)) throw new S3Refusal('AccessDenied', 403, 'Request has expired')
  const right = linkSignature(request, query, secretOf(accessKeyId), scope.join('/'))
  if (sameSignature(right, query.get('X-Amz-Signature') ?? '')) return
  throw new S3Refusal(
    'SignatureDoesNotMatch',
    403,
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
  )
}
