import type { WireAnswer } from '../server/wire-answer.ts'
import type { WireContext } from '../server/wire-context.ts'
import { checkForm } from './check-form.ts'
import { keepWritten } from './keep-written.ts'
import { multipartForm } from './multipart-form.ts'
import { notifyBucketEvent } from './notify-bucket-event.ts'
import { S3Refusal } from './s3-error.ts'
import type { S3Request } from './s3-request.ts'

const storedFields = ['content-type', 'cache-control', 'content-disposition', 'content-encoding']

/** A browser's upload by presigned POST: verified against its policy, then stored for the role that signed it. */
export async function postForm(
  context: WireContext,
  request: S3Request,
  clocks: readonly number[],
): Promise<WireAnswer> {
  const { bucket } = request
  const form = multipartForm(String(request.headers['content-type']), request.body)
  if (!form) {
    throw new S3Refusal(
      'MalformedPOSTRequest',
      400,
      'The body of your POST request is not well-formed multipart/form-data.',
    )
  }
  const { accessKeyId, key, file } = checkForm(form, bucket, clocks)
  const signer = context.callerOf(accessKeyId)
  if (!signer)
    throw new S3Refusal('InvalidAccessKeyId', 403, 'The AWS Access Key Id you provided does not exist in our records.')
  context.authoriser.require(signer, 's3:PutObject', context.bucketArn(bucket, key))
  const headers: Record<string, string> = { 'content-type': 'binary/octet-stream', host: '127.0.0.1' }
  for (const [name, value] of form.fields) {
    if (storedFields.includes(name) || name.startsWith('x-amz-meta-')) headers[name] = value
  }
  const path = [bucket, ...key.split('/')].map(encodeURIComponent).join('/')
  const run = () => context.fauxqs.inject({ method: 'PUT', url: `/${path}`, headers, payload: file })
  const stored = await keepWritten(context, { bucket, key, headers }, { operation: 'PutObject', run })
  const etag = String(stored.headers.etag ?? '')
  if (stored.statusCode !== 200) {
    return { status: stored.statusCode, headers: { 'content-type': 'application/xml' }, body: stored.rawPayload }
  }
  notifyBucketEvent(context, { bucket, key, name: 'ObjectCreated:Post', size: file.length, etag, by: signer.name })
  return formAnswer(context, form.fields.get('success_action_status'), { bucket, key, etag, path })
}

function formAnswer(
  context: WireContext,
  wanted: string | undefined,
  { bucket, key, etag, path }: { bucket: string; key: string; etag: string; path: string },
): WireAnswer {
  const headers = { etag, location: `${context.origin()}/${path}` }
  if (wanted !== '201') return { status: wanted === '200' ? 200 : 204, headers, body: '' }
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<PostResponse><Location>${headers.location}</Location><Bucket>${bucket}</Bucket><Key>${key}</Key><ETag>${etag}</ETag></PostResponse>`
  return { status: 201, headers: { ...headers, 'content-type': 'application/xml' }, body }
}
