import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { BrowserContext } from 'playwright-core'

interface Uploads {
  readonly files: readonly Buffer[]
  readonly stop: () => Promise<void>
}

/** What the device sends to the photo bucket, byte for byte: a browser tells its debugger nothing of files in a form. */
export async function watchUploads(device: BrowserContext, bucket: string): Promise<Uploads> {
  const files: Buffer[] = []
  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    const headers = { 'content-type': request.headers['content-type'] ?? '', origin: request.headers.origin ?? '' }
    files.push(await fileIn(body, headers))
    const answer = await fetch(`${bucket}${request.url}`, { method: 'POST', body: Uint8Array.from(body), headers })
    response.writeHead(answer.status, { 'access-control-allow-origin': headers.origin }).end(await answer.text())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await device.route(
    url => url.origin === bucket,
    route =>
      route.request().method() === 'POST'
        ? route.continue({ url: `http://127.0.0.1:${port}${new URL(route.request().url()).pathname}` })
        : route.continue(),
  )
  return { files, stop: () => closed(server) }
}

async function fileIn(body: Buffer, headers: Readonly<Record<string, string>>): Promise<Buffer> {
  const file = (await new Response(Uint8Array.from(body), { headers }).formData()).get('file')
  if (!(file instanceof Blob)) throw new Error('The upload has no file')
  return Buffer.from(await file.arrayBuffer())
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => server.close(error => (error ? reject(error) : resolve())))
