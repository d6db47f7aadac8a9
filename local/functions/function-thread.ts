/** The body of a function's worker thread: the small part of the Lambda runtime that a bundle can see. */
import { createRequire, flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { createContext } from './lambda-context.ts'
import { loadHandler } from './load-handler.ts'
import type { Invoke, ThreadMessage, ThreadStart } from './thread-messages.ts'
import { toFunctionError } from './to-function-error.ts'
import { installVirtualDate } from './virtual-date.ts'

const start = workerData as ThreadStart
const port = parentPort as MessagePort
const post = (message: ThreadMessage): void => port.postMessage(message)

installVirtualDate(start.sharedTime)
// Ours, not the function's.
delete process.env.NODE_COMPILE_CACHE

// Written straight to the port, so that a line is always there before the answer that follows it.
for (const stream of [process.stdout, process.stderr])
  stream.write = ((chunk: string | Uint8Array, encoding?: unknown, done?: unknown): boolean => {
    post({ kind: 'log', text: typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8') })
    const callback = typeof encoding === 'function' ? encoding : done
    if (typeof callback === 'function') callback()
    return true
  }) as typeof stream.write

try {
  const require = createRequire(join(start.assetDir, 'index.js'))
  const handler = loadHandler(name => require(join(start.assetDir, name)), start.handler)
  flushCompileCache()
  port.on('message', (invoke: Invoke) => void run(handler, invoke))
  post({ kind: 'ready' })
} catch (error) {
  post({ kind: 'broken', error: toFunctionError(error) })
}

async function run(handler: ReturnType<typeof loadHandler>, invoke: Invoke): Promise<void> {
  try {
    const payload = await handler(JSON.parse(invoke.event), createContext(start, invoke.requestId))
    post({ kind: 'result', payload: JSON.stringify(payload) ?? 'null' })
  } catch (error) {
    post({ kind: 'error', error: toFunctionError(error) })
  }
}
