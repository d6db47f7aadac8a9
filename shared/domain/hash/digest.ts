import { createHash, createHmac } from 'node:crypto'

/** SHA-256 as 64 hex digits; of text, its UTF-8. */
export const sha256Hex = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** HMAC-SHA-256 as 64 hex digits; `key` is hex. */
export const hmacHex = (key: string, text: string): string =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(text, 'utf8').digest('hex')

/** SHA-256 over parts written with their byte lengths, so that ("ab","c") and ("a","bc") differ. */
export function digestOfParts(...parts: readonly string[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part}`)
  return hash.digest()
}
