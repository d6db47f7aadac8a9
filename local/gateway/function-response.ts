import * as z from 'zod'
import { type GatewayResponse, gatewayError } from './gateway-error.ts'

const Structured = z.looseObject({
  statusCode: z
    .union([z.int(), z.string().regex(/^\d{3}$/)])
    .transform(Number)
    .pipe(z.int().min(100).max(599)),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String)).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
})

/** Lambda's limit for an answer: 6 MB. */
const LARGEST_ANSWER = 6 * 1024 * 1024

/**
 * What a function gave back, as the HTTP answer of payload format 2.0. Without a `statusCode` the whole value is the
 * body (200, JSON); with one, a shape the gateway does not understand is its own 500.
 */
export function functionResponse(payload: unknown): GatewayResponse {
  if (Buffer.byteLength(JSON.stringify(payload) ?? '') > LARGEST_ANSWER) return gatewayError(500)
  if (typeof payload !== 'object' || payload === null || !('statusCode' in payload)) return inferred(payload)
  const parsed = Structured.safeParse(payload)
  if (!parsed.success) return gatewayError(500)
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data
  return {
    statusCode,
    headers: {
      'content-type': 'text/plain;charset=UTF-8',
      ...Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])),
    },
    cookies: cookies ?? [],
    body: isBase64Encoded ? Buffer.from(body ?? '', 'base64') : (body ?? ''),
  }
}

function inferred(payload: unknown): GatewayResponse {
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json' },
    cookies: [],
    body: typeof payload === 'string' ? payload : JSON.stringify(payload ?? null),
  }
}
