import type { IncomingMessage } from 'node:http'

/** Payload size of an HTTP API: 10 MB. */
const LARGEST_BODY = 10 * 1024 * 1024

/** The whole body, or undefined when it is larger than the gateway takes. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BODY) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * What counts as text, seen on AWS and not in its documents: these four, whatever their parameters. All else comes as
 * base64 — also forms, `+json` types and bodies without a content type.
 */
const TEXT = /^(text\/.*|application\/(json|xml|javascript))$/

export function eventBody(
  body: Buffer,
  contentType: string | undefined,
): { readonly body?: string; readonly isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false }
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  return TEXT.test(type)
    ? { body: body.toString('utf8'), isBase64Encoded: false }
    : { body: body.toString('base64'), isBase64Encoded: true }
}
