import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GatewayResponse } from './gateway-error.ts'

/** Headers the connection makes by itself. */
const OWN = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'])

export function writeResponse(request: IncomingMessage, response: ServerResponse, answer: GatewayResponse): void {
  for (const [name, value] of Object.entries(answer.headers)) if (!OWN.has(name)) response.setHeader(name, value)
  if (answer.cookies.length > 0) response.setHeader('set-cookie', [...answer.cookies])
  const bodiless = answer.statusCode === 204 || answer.statusCode === 304
  if (!bodiless) response.setHeader('content-length', Buffer.byteLength(answer.body))
  // A body that was refused unread would be taken for the next request of the connection.
  if (!request.complete) response.setHeader('connection', 'close')
  response.writeHead(answer.statusCode)
  response.end(bodiless || request.method === 'HEAD' ? undefined : answer.body)
}
