import * as z from 'zod'

const StartKey = z.record(z.string(), z.string())

/** Where a page ended, as text without meaning to its holder. The API signs it before it goes outside. */
export const tokenOf = (key: Record<string, unknown>): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/** Throws when it is none of ours. */
export const startKeyOf = (token: string): Record<string, string> =>
  StartKey.parse(JSON.parse(Buffer.from(token, 'base64url').toString('utf8')))
