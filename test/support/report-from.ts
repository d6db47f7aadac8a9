import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { json } from 'node:stream/consumers'
import { Receipt } from './api.ts'

export interface Sender {
  /** 1 to 254: which of this machine's loopback addresses it comes from. */
  readonly address: number
  /** What the app calls its device; absent: another program. */
  readonly device?: string
}

/** A report without a login as `sender` sends it; throws unless it was taken. */
export async function reportFrom(url: string, body: unknown, { address, device }: Sender): Promise<Receipt> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  request(`${url}/api/t/xihu/reports`, {
    method: 'POST',
    // Only Linux has more than one without being told.
    ...(process.platform === 'linux' && { localAddress: `127.0.0.${address}` }),
    headers: {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...(device !== undefined && { 'wangge-device': device }),
    },
  })
    .on('response', response => json(response).then(resolve, reject))
    .on('error', reject)
    .end(JSON.stringify(body))
  return Receipt.parse(await promise)
}
