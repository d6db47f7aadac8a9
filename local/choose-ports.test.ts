import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { choosePorts } from './choose-ports.ts'
import type { LocalFile } from './control/local-file.ts'

const last = (port: number): LocalFile => ({
  ...{ pid: 1, audience: '', controlUrl: '', controlToken: '', region: '', stackName: '', outputs: {} },
  operator: { accessKeyId: '', secretAccessKey: '' },
  url: `http://127.0.0.1:${port}`,
  issuerUrl: `http://127.0.0.1:${port + 1}`,
  wireUrl: `http://127.0.0.1:${port + 2}`,
})

async function listening(): Promise<{ port: number; close(): Promise<unknown> }> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { port: address.port, close: () => new Promise(resolve => server.close(resolve)) }
}

test('any ports when nothing is wanted and nothing ran before', async () => {
  expect(await choosePorts(undefined, undefined)).toEqual({ api: 0, issuer: 0, wire: 0 })
})

test('the wanted port brings the next two, or any where one of them is taken', async () => {
  const { port, close } = await listening()
  await close()
  const ports = await choosePorts(port, undefined)
  expect(ports.api).toBe(port)
  expect([port + 1, 0]).toContain(ports.issuer)
  expect([port + 2, 0]).toContain(ports.wire)
})

test('the ports of before, but for one that is taken meanwhile', async () => {
  const [free, taken] = [await listening(), await listening()]
  await free.close()
  const before = { ...last(free.port), issuerUrl: `http://127.0.0.1:${taken.port}` }
  const again = await choosePorts(undefined, before)
  expect([again.api, again.issuer]).toEqual([free.port, 0])
  // A wanted port is kept even when it is taken: the start then says so, instead of hiding elsewhere.
  expect((await choosePorts(taken.port, before)).api).toBe(taken.port)
  await taken.close()
})
