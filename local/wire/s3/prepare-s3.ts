import { AccessDenied } from '../authorise/access-denied.ts'
import type { PreparedCall, WireAnswer } from '../server/wire-answer.ts'
import type { WireContext } from '../server/wire-context.ts'
import { checkLink } from './check-link.ts'
import { corsHeaders } from './cors.ts'
import { keepWritten } from './keep-written.ts'
import { notifyBucketEvent } from './notify-bucket-event.ts'
import { postForm } from './post-form.ts'
import { S3Refusal, s3Error } from './s3-error.ts'
import { type S3Operation, s3Operation } from './s3-operation.ts'
import type { S3Request } from './s3-request.ts'

const created: Readonly<Record<string, string>> = {
  PutObject: 'ObjectCreated:Put',
  CopyObject: 'ObjectCreated:Copy',
  CompleteMultipartUpload: 'ObjectCreated:CompleteMultipartUpload',
}

/** One S3 call: presigned links and forms verified, granted, done, its event sent. */
export function prepareS3(context: WireContext, request: S3Request): PreparedCall {
  const { method, bucket, headers } = request
  const form = method === 'POST' && String(headers['content-type']).startsWith('multipart/form-data')
  const operation = form ? { name: 'PostObject', grants: [] } : s3Operation(request)
  const model = context.model.buckets.find(({ name }) => name === bucket)
  const asked = method === 'OPTIONS' ? String(headers['access-control-request-method']) : method
  const cors = corsHeaders(model, headers.origin, asked, headers['access-control-request-headers'])
  const withCors = (answer: WireAnswer): WireAnswer =>
    cors ? { ...answer, headers: { ...answer.headers, ...cors } } : answer
  return {
    service: 's3',
    operation: method === 'OPTIONS' ? 'Preflight' : (operation?.name ?? method),
    resource: bucket || '*',
    throttled: () => s3Error(new S3Refusal('SlowDown', 503, 'Please reduce your request rate.')),
    failed: message => s3Error(new S3Refusal('InternalError', 500, message)),
    async run() {
      try {
        if (method === 'OPTIONS') return preflight(cors)
        const clocks = [Date.now(), context.now()]
        if (form) return withCors(await postForm(context, request, clocks))
        if (request.query.has('X-Amz-Signature')) checkLink(request, clocks)
        if (!operation)
          throw new S3Refusal('NotImplemented', 501, `${method} with these parameters is not one the local wire knows.`)
        return withCors(await runOperation(context, request, operation))
      } catch (error) {
        if (error instanceof S3Refusal) return withCors(s3Error(error))
        if (!(error instanceof AccessDenied)) throw error
        return withCors(s3Error(new S3Refusal('AccessDenied', 403, error.message)))
      }
    },
  }
}

function preflight(cors: Record<string, string> | undefined): WireAnswer {
  if (cors) return { status: 200, headers: cors, body: '' }
  throw new S3Refusal('AccessForbidden', 403, 'CORSResponse: This CORS request is not allowed.')
}

async function runOperation(context: WireContext, request: S3Request, operation: S3Operation): Promise<WireAnswer> {
  const { caller, bucket, key } = request
  for (const grant of operation.grants) {
    context.authoriser.require(caller, grant.action, context.bucketArn(grant.bucket, grant.key))
  }
  const run = () => passOn(context, request)
  const answer = await keepWritten(context, request, { operation: operation.name, run })
  if (answer.status === 404 && key && !mayList(context, request)) {
    // Without s3:ListBucket nobody learns which keys do not exist.
    throw new S3Refusal('AccessDenied', 403, 'Access Denied')
  }
  const name = created[operation.name]
  if (name && answer.status === 200) {
    const etag = answer.headers.etag ?? /<ETag>(.*?)<\/ETag>/.exec(String(answer.body))?.[1] ?? ''
    const size = Number(request.headers['x-amz-decoded-content-length'] ?? request.body.length)
    notifyBucketEvent(context, { bucket, key, name, size, etag: etag.replaceAll('&quot;', ''), by: caller.name })
  }
  return answer
}

const mayList = ({ authoriser, bucketArn }: WireContext, { caller, bucket }: S3Request) =>
  authoriser.allows(caller, 's3:ListBucket', bucketArn(bucket))

const ownHeaders = new Set(['connection', 'date', 'transfer-encoding', 'keep-alive'])

async function passOn(context: WireContext, request: S3Request): Promise<WireAnswer> {
  const { statusCode, headers, rawPayload } = await context.fauxqs.inject({
    method: request.method,
    url: request.target,
    headers: { ...request.headers, host: '127.0.0.1' },
    ...(request.body.length > 0 && { payload: request.body }),
  })
  const passed = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || ownHeaders.has(name) ? [] : [[name, String(value)] as const],
  )
  return { status: statusCode, headers: Object.fromEntries(passed), body: rawPayload }
}
