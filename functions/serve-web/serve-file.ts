import { createHash } from 'node:crypto'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { ObjectStore } from '#shared/ports/object-store.ts'
import { encode, isText } from './encode.ts'
import { encodingOf } from './encoding-of.ts'
import { siteHeaders } from './site-headers.ts'

/** The page of a folder. The top one is where the app starts: any path that is no file and no folder is one of its screens. */
const PAGE = 'index.html'
/** Paths that belong to others: an unknown one is an answer, not a screen. */
const FOREIGN = /^\/(api|open311)(\/|$)/
/** Files whose name holds their hash never change. */
const HASHED = /^assets\//

/** The site's files from the web bucket, with the headers a browser needs to be safe and quick. */
export const serveFile =
  (files: ObjectStore, connect: readonly string[]) =>
  async ({ rawPath, headers }: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    if (FOREIGN.test(rawPath)) return json(404, { message: 'Not Found' })
    const key = rawPath.replace(/^\/+|\/+$/g, '') || PAGE
    const found = isFile(key) ? await files.get(key) : ((await files.get(`${key}/${PAGE}`)) ?? (await files.get(PAGE)))
    if (!found) return json(404, { message: 'Not Found' })
    const text = isText(found.contentType)
    const encoding = text ? encodingOf(headers['accept-encoding']) : undefined
    const hash = createHash('sha256').update(found.bytes).digest('base64url').slice(0, 27)
    // Other bytes are another representation, and its strong ETag another one.
    const etag = `"${encoding ? `${hash}-${encoding}` : hash}"`
    const kept = HASHED.test(key) ? 'public, max-age=31536000, immutable' : 'no-cache'
    const common = {
      ...{ etag, 'cache-control': kept, 'content-type': found.contentType, ...siteHeaders(connect) },
      ...(text && { vary: 'Accept-Encoding' }),
    }
    if (isKept(headers['if-none-match'], etag)) return { statusCode: 304, headers: common }
    return {
      statusCode: 200,
      headers: { ...common, ...(encoding && { 'content-encoding': encoding }) },
      body: Buffer.from(encoding ? await encode(found.bytes, encoding) : found.bytes).toString('base64'),
      isBase64Encoded: true,
    }
  }

/** Whether a browser has it: any of the ETags it names, weak or not (RFC 9110, 13.1.2). */
const isKept = (named = '', etag: string): boolean =>
  named.split(',').some(one => ['*', etag, `W/${etag}`].includes(one.trim()))

/** A file has an extension; a folder and a screen have none. */
const isFile = (key: string): boolean => /\.[a-z0-9]+$/i.test(key)

const json = (statusCode: number, body: unknown): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json', 'x-content-type-options': 'nosniff' },
  body: JSON.stringify(body),
})
