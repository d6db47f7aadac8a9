import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { newBook } from '../drive/book.ts'
import { keyOf } from '../drive/key-of.ts'
import { play } from '../drive/play.ts'
import { subOf } from '../place/places.ts'
import type { Rig } from '../rig/rig.ts'

/** An agency that takes a webhook from now on, gets a secret, and is called. */
export async function connectorDuties(rig: Rig): Promise<void> {
  const calls: unknown[] = []
  const receiver = createServer((request, response) => {
    calls.push(request.headers['webhook-signature'])
    response.writeHead(204).end()
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const { port } = receiver.address() as AddressInfo
  const authorization = `Bearer ${await rig.local.tokenFor(subOf('alpha', 'registrar'))}`
  const ask = async (method: string, path: string, body: object, header: readonly [string, string]): Promise<void> => {
    const response = await fetch(new URL(`/api/registry/agency/parks${path}`, rig.local.url), {
      method,
      headers: { authorization, 'content-type': 'application/json', [header[0]]: header[1] },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  }
  const connector = { kind: 'webhook', url: `http://127.0.0.1:${port}/` }
  await ask('PUT', '', { id: 'parks', name: { zh: '样例' }, type: 'parks', area: 'C1', connector }, ['if-match', '"1"'])
  await ask('POST', '/webhook-secret', {}, ['idempotency-key', keyOf('iam', 'webhook-secret')])
  // Longer than functions remember the registry.
  const steps = [
    { do: 'wait', minutes: 2 },
    { do: 'report', case: 'hooked', via: 'worker', matter: 'bench' },
    { do: 'wait', minutes: 1 },
  ] as const
  await play({ name: 'hooked', about: '', steps }, rig, newBook())
  receiver.close()
  if (!calls.some(signature => typeof signature === 'string'))
    throw new Error('The webhook was not called, or unsigned')
}
