import { createHash } from 'node:crypto'
import type { Credentials } from './wire.ts'

const prefix = 'WG'

/**
 * The key id says whose it is, so that the engines' thread needs no list of keys and a key stays good over restarts.
 * The wire listens on this machine only: these secrets guard nothing but the correctness of signatures.
 */
export function credentialsOf(principalArn: string): Credentials {
  const accessKeyId = prefix + Buffer.from(principalArn).toString('base64url')
  return { accessKeyId, secretAccessKey: secretOf(accessKeyId) }
}

export const secretOf = (accessKeyId: string): string =>
  createHash('sha256').update(`wangge local ${accessKeyId}`).digest('base64url')

/** Undefined for a key the wire did not hand out. */
export function principalOf(accessKeyId: string): string | undefined {
  if (!accessKeyId.startsWith(prefix)) return undefined
  const arn = Buffer.from(accessKeyId.slice(prefix.length), 'base64url').toString('utf8')
  return arn.startsWith('arn:') ? arn : undefined
}
