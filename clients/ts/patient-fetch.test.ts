import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { patientFetch } from './patient-fetch.ts'

let server: Server | undefined
afterEach(() => server?.close())

/** A server that answers with each status in turn, the last for ever. */
async function answering(...statuses: number[]) {
  const seen: string[] = []
  server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    seen.push(`${request.headers['idempotency-key']} ${body}`)
    response.writeHead(statuses[Math.min(seen.length, statuses.length) - 1] ?? 200).end('{}')
  })
  await new Promise<void>(open => server?.listen(0, '127.0.0.1', open))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const request = () => new Request(url, { method: 'POST', body: '{"a":1}', headers: { 'idempotency-key': 'k' } })
  return { seen, request, url }
}

test('what may be otherwise next time is asked again, with the same key and body', async () => {
  const { seen, request } = await answering(503, 429, 201)
  expect((await patientFetch(6)(request())).status).toBe(201)
  expect(seen).toEqual(Array(3).fill('k {"a":1}'))
})

test('a refusal is not asked again, and the last attempt says what it heard', async () => {
  const refused = await answering(422)
  expect((await patientFetch(6)(refused.request())).status).toBe(422)
  expect(refused.seen).toHaveLength(1)
  server?.close()
  const busy = await answering(503)
  expect((await patientFetch(2)(busy.request())).status).toBe(503)
  expect(busy.seen).toHaveLength(2)
})

test('who cannot be reached is named', async () => {
  const { request, url } = await answering()
  server?.closeAllConnections()
  await new Promise(closed => server?.close(closed))
  await expect(patientFetch(2)(request())).rejects.toThrow(`${url} cannot be reached`)
})
