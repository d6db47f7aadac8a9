import { createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface ReceivedCall {
  readonly id: string
  readonly at: number
  readonly body: string
  readonly headers: NodeJS.Dict<string | string[]>
}

export interface WebhookReceiver {
  readonly url: string
  readonly host: string
  /** Those it took: every call, whatever it answered. */
  readonly calls: ReceivedCall[]
  /** How the next calls are answered; at first 204. */
  answer: (response: ServerResponse) => unknown
  stop(): Promise<unknown>
}

/** An agency's system on this machine: takes what comes and keeps it as it came. */
export async function webhookReceiver(): Promise<WebhookReceiver> {
  const calls: ReceivedCall[] = []
  const server = createServer(async (request, response) => {
    const { headers } = request
    const body = await text(request)
    calls.push({ id: String(headers['webhook-id']), at: Number(headers['webhook-timestamp']), body, headers })
    receiver.answer(response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const receiver: WebhookReceiver = {
    ...{ url: `http://${host}/tasks`, host, calls },
    answer: response => response.writeHead(204).end(),
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return receiver
}

/** As Standard Webhooks tells receivers to check: one of the signatures is right for the bytes that came. */
export function isSignedWith(secret: string, { id, at, body, headers }: ReceivedCall): boolean {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const right = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest()
  const given = String(headers['webhook-signature']).split(' ')
  return given.some(signature => {
    const [version, value = ''] = signature.split(',')
    const bytes = Buffer.from(value, 'base64')
    return version === 'v1' && bytes.length === right.length && timingSafeEqual(bytes, right)
  })
}
