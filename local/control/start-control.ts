import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import * as z from 'zod'
import type { Local } from '../local.ts'
import { addPerson } from './actions/add-person.ts'
import { advanceClock } from './actions/advance-clock.ts'
import { listQueues } from './actions/list-queues.ts'
import { makeToken } from './actions/make-token.ts'
import { showLogs } from './actions/show-logs.ts'
import { showMeter } from './actions/show-meter.ts'
import { showStatus } from './actions/show-status.ts'
import { waitIdle } from './actions/wait-idle.ts'

const ACTIONS = new Map(
  [addPerson, advanceClock, listQueues, makeToken, showLogs, showMeter, showStatus, waitIdle].map(each => [
    each.route,
    each,
  ]),
)

export interface Control {
  readonly url: string
  readonly token: string
  stop(): Promise<void>
}

/** The endpoint of the command line: 127.0.0.1 only, a port of its own, and a token that only this user can read. */
export async function startControl(local: Local): Promise<Control> {
  const token = randomBytes(24).toString('base64url')
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, body } = await answer(request).catch(failure)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  }

  async function answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    if (!knows(request.headers.authorization, token)) return { status: 401, body: { error: 'Wrong or missing token.' } }
    const url = new URL(request.url ?? '/', 'http://local')
    const action = ACTIONS.get(`${request.method} ${url.pathname}`)
    if (!action) return { status: 404, body: { error: 'There is no such action.', actions: [...ACTIONS.keys()] } }
    const input = request.method === 'GET' ? Object.fromEntries(url.searchParams) : await json(request)
    return { status: 200, body: await action.run(local, input) }
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    async stop() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

function knows(authorization: string | undefined, token: string): boolean {
  const given = Buffer.from(authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

function failure(error: unknown): { status: number; body: unknown } {
  const callers = error instanceof z.ZodError || error instanceof SyntaxError
  return { status: callers ? 400 : 500, body: { error: error instanceof Error ? error.message : String(error) } }
}
