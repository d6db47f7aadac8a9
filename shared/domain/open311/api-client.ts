import { timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { sha256Hex } from '../hash/digest.ts'
import { Names } from '../registry/names.ts'

/** An application that reports for others over Open311. Its key is `<id>.<secret>`; only the secret's digest is kept. */
export const ApiClient = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/),
  name: Names,
  /** SHA-256 of the secret as hex. The secret is random (32 bytes), so a plain digest tells nothing. */
  secretHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** `test`: everything is checked and answered, nothing is stored. */
  mode: z.enum(['production', 'test']).default('production'),
  /** Requests with this key in a minute. */
  perMinute: z.int().min(1).max(600).default(60),
  revoked: z.boolean().default(false),
})
export type ApiClient = z.infer<typeof ApiClient>

export function splitKey(key: string): { id: string; secret: string } | undefined {
  const [, id, secret] = /^([a-z0-9][a-z0-9-]{0,31})\.([\x21-\x7e]{16,128})$/.exec(key) ?? []
  return id !== undefined && secret !== undefined ? { id, secret } : undefined
}

/** Whether the secret is this client's and still counts; in constant time. */
export const isKeyOf = ({ secretHash, revoked }: ApiClient, secret: string): boolean =>
  timingSafeEqual(Buffer.from(sha256Hex(secret), 'hex'), Buffer.from(secretHash, 'hex')) && !revoked
