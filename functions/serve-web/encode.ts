import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './encoding-of.ts'

/** Half of the smallest size's time is spent on the last few percent: 5 of 11 is quick enough to do for each request. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const TEXT = /^(text\/|application\/(json|manifest\+json|javascript|xml)|image\/svg\+xml)/

/** Pictures and fonts are compressed already. */
export const isText = (contentType: string): boolean => TEXT.test(contentType)

export const encode = (bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array> =>
  encoding === 'br' ? promisify(brotliCompress)(bytes, BROTLI) : promisify(gzip)(bytes)
