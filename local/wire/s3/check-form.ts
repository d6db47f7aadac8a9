import { secretOf } from '../credentials.ts'
import { inTime } from './in-time.ts'
import type { FormUpload } from './multipart-form.ts'
import { checkConditions, parsePostPolicy } from './post-policy.ts'
import { S3Refusal } from './s3-error.ts'
import { amzDate, sameSignature, sign } from './signature.ts'

export interface CheckedForm {
  readonly accessKeyId: string
  readonly key: string
  readonly file: Buffer
}

/** Verifies a presigned POST form: signature by the signer's own secret, expiry, every condition. Throws S3Refusal. */
export function checkForm(form: FormUpload, bucket: string, clocks: readonly number[]): CheckedForm {
  const { file, filename } = form
  const fields = new Map([...form.fields, ['bucket', form.fields.get('bucket') ?? bucket]])
  if (!file) throw new S3Refusal('InvalidArgument', 400, 'POST requires exactly one file upload per request.')
  const need = (name: string) => {
    const value = fields.get(name)
    if (value) return value
    throw new S3Refusal('InvalidArgument', 400, `Bucket POST must contain a field named '${name}'.`)
  }
  // S3's own placeholder, not a template.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text itself is meant
  const key = need('key').replaceAll('${filename}', filename)
  const encoded = need('policy')
  const [accessKeyId = '', ...scope] = need('x-amz-credential').split('/')
  if (!sameSignature(sign(secretOf(accessKeyId), scope.join('/'), encoded), need('x-amz-signature'))) {
    throw new S3Refusal(
      'SignatureDoesNotMatch',
      403,
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    )
  }
  const policy = parsePostPolicy(encoded)
  if (!inTime(amzDate(need('x-amz-date')), Date.parse(policy.expiration), clocks)) {
    throw new S3Refusal('AccessDenied', 403, 'Invalid according to Policy: Policy expired.')
  }
  if (fields.get('bucket') !== bucket) throw new S3Refusal('AccessDenied', 403, 'Invalid according to Policy: bucket.')
  // The bucket is a condition, not a form field that needs one.
  if (!form.fields.has('bucket') && !encodedNames(policy).has('bucket')) fields.delete('bucket')
  fields.set('key', key)
  checkConditions(policy, fields, file.length)
  return { accessKeyId, key, file }
}

const encodedNames = ({ conditions }: ReturnType<typeof parsePostPolicy>) =>
  new Set(
    conditions.flatMap(condition =>
      Array.isArray(condition)
        ? [String(condition[1]).slice(1).toLowerCase()]
        : Object.keys(condition).map(name => name.toLowerCase()),
    ),
  )
