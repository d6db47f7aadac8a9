import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HttpApiModel } from '../template/model.ts'
import { gatewayError } from './gateway-error.ts'
import { createHandler, type HandlerOptions } from './handle-request.ts'
import { writeResponse } from './write-response.ts'

export interface Gateway {
  readonly url: string
  /** Requests being answered. */
  running(): number
  /** Stops listening, lets running requests finish for a moment, then closes every connection. */
  stop(): Promise<void>
}

export interface GatewayOptions extends HandlerOptions {
  readonly api: HttpApiModel
  readonly port: number
  readonly onError: (message: string) => void
}

/** Request line and headers together; beyond it AWS answers 431. */
const LARGEST_HEADERS = 10_240

const GRACE_MS = 3_000

/** The HTTP API of the stack on 127.0.0.1. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const handle = createHandler(options)
  let running = 0

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    running += 1
    try {
      writeResponse(request, response, await handle(request))
    } catch (error) {
      if (request.destroyed && !request.complete) return
      options.onError(`The local gateway failed on ${request.method} ${request.url?.split('?')[0]}: ${String(error)}`)
      writeResponse(request, response, gatewayError(500))
    } finally {
      running -= 1
    }
  }

  const server = createServer({ maxHeaderSize: LARGEST_HEADERS, keepAliveTimeout: 65_000 }, (request, response) => {
    void answer(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${options.port} is in use. Choose another: --port`) : error),
    )
    server.listen(options.port, '127.0.0.1', resolve)
  })

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    running: () => running,
    async stop() {
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeIdleConnections()
      const force = setTimeout(() => server.closeAllConnections(), GRACE_MS)
      await closed
      clearTimeout(force)
    },
  }
}
