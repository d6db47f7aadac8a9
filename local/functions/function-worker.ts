import { Worker } from 'node:worker_threads'
import type { FunctionError, Invoke, ThreadMessage, ThreadStart } from './thread-messages.ts'

export type Invocation =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly error: FunctionError }

export interface FunctionWorker {
  /** The bundle's modification time when it was loaded. */
  readonly version: number
  run(invoke: Invoke): Promise<Invocation>
  /** Ends the thread; an invocation that is running fails with `reason`. */
  end(reason?: FunctionError): Promise<void>
  /** False after a crash, a timeout or `end`. */
  alive(): boolean
}

interface WorkerOptions {
  readonly start: ThreadStart
  readonly env: Readonly<Record<string, string>>
  readonly version: number
  readonly compileCacheDir?: string
  readonly onLog: (text: string, requestId: string | undefined) => void
}

/** A dozen threads with the usual nursery would hold hundreds of megabytes of garbage between them. */
const YOUNG_MB = 8

/** Lambda gives a function 10 s to load. */
const LONGEST_LOAD_MS = 10_000

/** One thread that holds one loaded bundle and runs one invocation at a time. */
export function createFunctionWorker({ start, env, version, compileCacheDir, onLog }: WorkerOptions): FunctionWorker {
  let alive = true
  let current: { invoke: Invoke; settle: (result: Invocation) => void } | undefined
  let broken: FunctionError | undefined
  let loaded: () => void = () => undefined
  const ready = new Promise<void>(resolve => {
    loaded = resolve
  })
  const thread = new Worker(new URL('./function-thread.ts', import.meta.url), {
    workerData: start,
    // The thread's own code is kept compiled too, not only the bundle.
    env: { ...env, ...(compileCacheDir && { NODE_COMPILE_CACHE: compileCacheDir }) },
    execArgv: [],
    // Stops runaway heaps; memory outside the heap is not counted, so it is gentler than Lambda's limit.
    resourceLimits: { maxOldGenerationSizeMb: start.memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
  })
  thread.unref()

  thread.on('message', (message: ThreadMessage) => {
    switch (message.kind) {
      case 'ready':
        return loaded()
      case 'log':
        return onLog(message.text, current?.invoke.requestId)
      case 'result':
        return finish({ ok: true, payload: JSON.parse(message.payload) })
      case 'error':
        return finish({ ok: false, error: message.error })
      case 'broken':
        // Lambda tries to load it again at the next invocation; so does a new worker.
        broken = message.error
        alive = false
        void thread.terminate()
        return finish({ ok: false, error: broken })
      default:
        message satisfies never
    }
  })
  thread.on('error', (error: Error & { code?: string }) => {
    const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    fail({
      errorType: outOfMemory ? 'Runtime.OutOfMemory' : 'Runtime.UnhandledError',
      errorMessage: outOfMemory ? 'Runtime exited with error: signal: killed' : `${error.name}: ${error.message}`,
    })
  })
  thread.on('exit', code =>
    fail({ errorType: 'Runtime.ExitError', errorMessage: `Runtime exited with error: exit status ${code}` }),
  )

  function finish(result: Invocation): void {
    const settle = current?.settle
    current = undefined
    settle?.(result)
  }

  function fail(error: FunctionError): void {
    alive = false
    const requestId = current?.invoke.requestId
    finish({ ok: false, error: { ...error, errorMessage: `RequestId: ${requestId} Error: ${error.errorMessage}` } })
  }

  function timeOut(ms: number): void {
    fail({ errorType: 'Sandbox.Timedout', errorMessage: `Task timed out after ${(ms / 1000).toFixed(2)} seconds` })
    void thread.terminate()
  }

  return {
    version,
    alive: () => alive,
    run(invoke) {
      if (broken) return Promise.resolve({ ok: false, error: broken })
      return new Promise(settle => {
        // The function's timeout counts from its handler; loading has a limit of its own, as on Lambda.
        let timeout = setTimeout(() => timeOut(LONGEST_LOAD_MS), LONGEST_LOAD_MS)
        current = {
          invoke,
          settle(result) {
            clearTimeout(timeout)
            settle(result)
          },
        }
        void ready.then(() => {
          if (current?.invoke !== invoke) return
          clearTimeout(timeout)
          timeout = setTimeout(() => timeOut(start.timeoutMs), start.timeoutMs)
          thread.postMessage(invoke)
        })
      })
    },
    async end(reason) {
      if (reason) fail(reason)
      alive = false
      await thread.terminate()
    },
  }
}
