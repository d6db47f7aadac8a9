import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { parentPort } from 'node:worker_threads'
// @ts-expect-error dynalite has no types
import dynalite from 'dynalite'

/** The engine of the local runtime with nothing in front of it, in a thread of its own as there. */
const server = dynalite({ createTableMs: 0 })
server.listen(0, '127.0.0.1')
await once(server, 'listening')
parentPort?.postMessage((server.address() as AddressInfo).port)
