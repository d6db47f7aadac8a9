import * as z from 'zod'
import { S3Refusal } from './s3-error.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html */
const conditionSchema = z.union([
  z.tuple([z.literal('content-length-range'), z.coerce.number(), z.coerce.number()]),
  z.tuple([z.enum(['eq', 'starts-with']), z.string().startsWith('$'), z.string()]),
  z.record(z.string(), z.string()),
])

const policySchema = z.object({ expiration: z.iso.datetime(), conditions: z.array(conditionSchema) })

export type PostPolicy = z.infer<typeof policySchema>

export function parsePostPolicy(base64: string): PostPolicy {
  try {
    return policySchema.parse(JSON.parse(Buffer.from(base64, 'base64').toString('utf8')))
  } catch {
    throw new S3Refusal('InvalidPolicyDocument', 400, 'Invalid Policy: Invalid JSON.')
  }
}

const broken = (condition: unknown) =>
  new S3Refusal(
    'AccessDenied',
    403,
    `Invalid according to Policy: Policy Condition failed: ${JSON.stringify(condition)}`,
  )

/** Fields that need no condition of their own. */
const free = /^(policy|file|x-amz-signature|x-ignore-.*)$/

/** Every condition must hold for the form, and every field must have a condition. Throws S3Refusal. */
export function checkConditions(policy: PostPolicy, fields: ReadonlyMap<string, string>, size: number): void {
  const covered = new Set<string>()
  for (const condition of policy.conditions) {
    if (!Array.isArray(condition)) {
      for (const [name, wanted] of Object.entries(condition)) {
        covered.add(name.toLowerCase())
        if (fields.get(name.toLowerCase()) !== wanted) throw broken(['eq', `$${name}`, wanted])
      }
    } else if (condition[0] === 'content-length-range') {
      checkSize(size, condition[1], condition[2])
    } else {
      const [kind, variable, wanted] = condition
      const name = variable.slice(1).toLowerCase()
      covered.add(name)
      const value = fields.get(name) ?? ''
      if (kind === 'eq' ? value !== wanted : !value.startsWith(wanted)) throw broken(condition)
    }
  }
  const extra = [...fields.keys()].find(name => !covered.has(name) && !free.test(name))
  if (extra) throw new S3Refusal('AccessDenied', 403, `Invalid according to Policy: Extra input fields: ${extra}`)
}

function checkSize(size: number, min: number, max: number): void {
  if (size > max) {
    throw new S3Refusal('EntityTooLarge', 400, 'Your proposed upload exceeds the maximum allowed size', {
      ProposedSize: size,
      MaxSizeAllowed: max,
    })
  }
  if (size < min) {
    throw new S3Refusal('EntityTooSmall', 400, 'Your proposed upload is smaller than the minimum allowed size', {
      ProposedSize: size,
      MinSizeAllowed: min,
    })
  }
}
