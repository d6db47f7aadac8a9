import type { S3Request } from './s3-request.ts'

export interface S3Operation {
  readonly name: string
  /** Everything that must be granted: action, and key of this bucket (absent: the bucket itself). */
  readonly grants: readonly { readonly action: string; readonly bucket: string; readonly key?: string }[]
}

/** Which operation a request is, by S3's REST grammar. Undefined: not one the local wire knows. */
export function s3Operation({
  method,
  bucket,
  key,
  query,
  headers,
  body,
}: Omit<S3Request, 'caller' | 'target'>): S3Operation | undefined {
  const object = (name: string, action = name): S3Operation => ({
    name,
    grants: [{ action: `s3:${action}`, bucket, key }],
  })
  const whole = (name: string, action = name): S3Operation => ({ name, grants: [{ action: `s3:${action}`, bucket }] })
  if (!bucket) return { name: 'ListBuckets', grants: [{ action: 's3:ListAllMyBuckets', bucket: '*' }] }
  if (!key) {
    if (method === 'HEAD') return whole('HeadBucket', 'ListBucket')
    if (method === 'POST' && query.has('delete')) {
      const keys = [...body.toString('utf8').matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, text = '']) => unescapeXml(text))
      return { name: 'DeleteObjects', grants: keys.map(each => ({ action: 's3:DeleteObject', bucket, key: each })) }
    }
    const lists = [...query.keys()].every(name => listParameters.has(name))
    if (method === 'GET' && lists) return whole('ListObjects', 'ListBucket')
    return undefined
  }
  if (method === 'GET' || method === 'HEAD') {
    if (query.has('attributes') || query.has('uploadId') || query.has('tagging') || query.has('acl')) return undefined
    return object(method === 'GET' ? 'GetObject' : 'HeadObject', 'GetObject')
  }
  if (method === 'DELETE') return query.has('uploadId') ? object('AbortMultipartUpload') : object('DeleteObject')
  if (method === 'POST') {
    if (query.has('uploads')) return object('CreateMultipartUpload', 'PutObject')
    return query.has('uploadId') ? object('CompleteMultipartUpload', 'PutObject') : undefined
  }
  if (method !== 'PUT' || query.has('tagging') || query.has('acl') || query.has('renameObject')) return undefined
  if (query.has('uploadId')) return object('UploadPart', 'PutObject')
  const source = headers['x-amz-copy-source']
  const put = object(source ? 'CopyObject' : 'PutObject', 'PutObject')
  if (!source) return put
  const [from = '', ...fromKey] = decodeURIComponent(String(source)).replace(/^\//, '').split('/')
  return { ...put, grants: [...put.grants, { action: 's3:GetObject', bucket: from, key: fromKey.join('/') }] }
}

const listParameters = new Set([
  'list-type',
  'prefix',
  'delimiter',
  'max-keys',
  'marker',
  'start-after',
  'continuation-token',
  'encoding-type',
  'fetch-owner',
  'x-id',
])

const unescapeXml = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
