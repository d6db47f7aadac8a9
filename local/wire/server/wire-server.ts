import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { FaultGate } from '../faults/fault-gate.ts'
import type { MeteredCall } from '../meter/meter.ts'
import { prepareCall } from './prepare-call.ts'
import type { PreparedCall, WireAnswer } from './wire-answer.ts'
import type { WireContext } from './wire-context.ts'

export interface WireServer {
  readonly server: Server
  /** Answers everything still waiting with the service's own 500: the engine lost it. */
  failAll(message: string): void
}

interface Parts {
  readonly context: WireContext
  readonly gate: FaultGate
  readonly record: (call: MeteredCall) => void
}

/** The one endpoint all SDK calls go through. */
export function wireServer({ context, gate, record }: Parts): WireServer {
  const waiting = new Set<(message: string) => void>()

  async function answer(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
    const hangUp = new AbortController()
    response.on('close', () => {
      // Aborting costs a stack trace, and a normal end is a close too.
      if (!response.writableFinished) hangUp.abort()
    })
    const understood = prepareCall(context, request, body, hangUp.signal)
    if ('status' in understood) return write(response, understood)
    const { caller, call } = understood
    const fail = (message: string) => write(response, call.failed(message))
    waiting.add(fail)
    try {
      const at = Date.now()
      const result = await (caller.kind === 'operator' ? call.run() : gate.pass(caller.name, call))
      if (result === 'reset') return void request.socket.destroy()
      record(metered(at, caller.name, call, body.length, result))
      write(response, result)
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error))
    } finally {
      waiting.delete(fail)
    }
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on(
      'end',
      () => void answer(request, response, chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)),
    )
    // A caller killed in mid-request: nothing was asked yet.
    request.on('error', () => undefined)
  })
  // SDKs keep their connections; a long poll lasts 20 s.
  server.keepAliveTimeout = 75_000
  server.requestTimeout = 0
  return {
    server,
    failAll(message) {
      for (const fail of waiting) fail(message)
      waiting.clear()
    },
  }
}

function write(response: ServerResponse, { status, headers, body }: WireAnswer): void {
  if (response.writableEnded || response.destroyed) return
  const length =
    status === 204 || status === 304 || 'content-length' in headers ? {} : { 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, { 'x-amzn-requestid': 'local', 'x-amz-request-id': 'local', ...headers, ...length })
  response.end(body)
}

function metered(at: number, caller: string, call: PreparedCall, bytesIn: number, answer: WireAnswer): MeteredCall {
  const { service, operation, resource } = call
  const { wru = 0, rru = 0, wruByIndex = {}, requests = 1 } = answer.cost ?? {}
  const bytesOut = typeof answer.body === 'string' ? Buffer.byteLength(answer.body) : answer.body.length
  return {
    at,
    caller,
    service,
    operation,
    resource,
    wru,
    rru,
    wruByIndex,
    requests,
    bytesIn,
    bytesOut,
    status: answer.status,
  }
}
