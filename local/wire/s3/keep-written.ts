import type { WireContext } from '../server/wire-context.ts'
import { S3Refusal } from './s3-error.ts'
import type { S3Request } from './s3-request.ts'

const WRITES = new Set(['PutObject', 'CopyObject', 'CompleteMultipartUpload'])
const DELETES = new Set(['DeleteObject', 'DeleteObjects'])

type Target = Pick<S3Request, 'bucket' | 'key' | 'headers'>

/** Keys that a write which may find its key taken is going on for. */
const busy = new Set<string>()

/**
 * What the engine does not know: a conditional write meets what is there, and a bucket under Object Lock keeps what it has.
 * On AWS a locked bucket would take a second version beside the first; the engine keeps one version only, so here the first
 * one stays. Throws S3Refusal.
 */
export async function keepWritten<Answer>(
  context: WireContext,
  { bucket, key, headers }: Target,
  { operation, run }: { readonly operation: string; readonly run: () => Promise<Answer> },
): Promise<Answer> {
  const locked = context.model.buckets.some(model => model.name === bucket && model.locked)
  if (DELETES.has(operation) && locked) throw lockedAway()
  const conditional = headers['if-none-match'] === '*'
  if (!WRITES.has(operation) || !(locked || conditional)) return run()
  const target = `${context.origin()}/${bucket}/${key}`
  if (busy.has(target)) throw conflict()
  busy.add(target)
  try {
    if (await exists(context, bucket, key)) throw conditional ? taken() : lockedAway()
    return await run()
  } finally {
    busy.delete(target)
  }
}

const lockedAway = () =>
  new S3Refusal('AccessDenied', 403, 'Access Denied because object protected by object lock (kept by the local wire).')

const taken = () =>
  new S3Refusal('PreconditionFailed', 412, 'At least one of the pre-conditions you specified did not hold', {
    Condition: 'If-None-Match',
  })

const conflict = () =>
  new S3Refusal(
    'ConditionalRequestConflict',
    409,
    'The conditional request cannot succeed due to a conflicting operation.',
  )

async function exists({ fauxqs }: WireContext, bucket: string, key: string): Promise<boolean> {
  const path = [bucket, ...key.split('/')].map(encodeURIComponent).join('/')
  const { statusCode } = await fauxqs.inject({ method: 'HEAD', url: `/${path}`, headers: { host: '127.0.0.1' } })
  return statusCode === 200
}
