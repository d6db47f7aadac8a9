import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** Signature Version 4: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export function sign(secret: string, scope: string, text: string): string {
  const [date = '', region = '', service = '', end = ''] = scope.split('/')
  const key = hmac(hmac(hmac(hmac(`AWS4${secret}`, date), region), service), end)
  return createHmac('sha256', key).update(text).digest('hex')
}

export function sameSignature(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** What a presigned link's signature must be; `scope` is the credential without its key id. */
export function linkSignature(
  request: { readonly method: string; readonly target: string; readonly headers: IncomingHttpHeaders },
  query: URLSearchParams,
  secret: string,
  scope: string,
): string {
  const [path = ''] = request.target.split('?')
  const parameters = [...query.entries()]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
  const signed = (query.get('X-Amz-SignedHeaders') ?? '').split(';')
  const headers = signed.map(name => `${name}:${String(request.headers[name] ?? '').trim()}\n`).join('')
  const payload = query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD'
  const canonical = [request.method, path, parameters.join('&'), headers, signed.join(';'), payload].join('\n')
  const digest = createHash('sha256').update(canonical).digest('hex')
  return sign(secret, scope, ['AWS4-HMAC-SHA256', query.get('X-Amz-Date'), scope, digest].join('\n'))
}

const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)

/** `20261101T120000Z` in ms; NaN when it is no date. */
export const amzDate = (text: string | null): number =>
  Date.parse((text ?? '').replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
