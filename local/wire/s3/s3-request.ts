import type { IncomingHttpHeaders } from 'node:http'
import type { Principal } from '../authorise/principal.ts'

export interface S3Request {
  readonly method: string
  /** As sent: path and query, still encoded. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly caller: Principal
  readonly bucket: string
  /** Decoded; empty for the bucket itself. */
  readonly key: string
  readonly query: URLSearchParams
}

/** Path style only: the SDKs choose it for an endpoint that is an IP address. */
export function parseTarget(target: string): { bucket: string; key: string; query: URLSearchParams } {
  const [path = '', search = ''] = target.split(/\?(.*)/s)
  const [, bucket = '', ...rest] = path.split('/')
  return {
    bucket: decodeURIComponent(bucket),
    key: decodeURIComponent(rest.join('/')),
    query: new URLSearchParams(search),
  }
}
